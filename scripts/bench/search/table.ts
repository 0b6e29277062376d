import { KINDS } from './kinds.ts';
import type { Score } from './score.ts';
import { qualityByKind, qualityOf, type Costs, type Quality } from './summary.ts';

/** What was measured of one engine. */
export interface Measured {
  name: string;
  scores: readonly Score[];
  costs: Costs;
}

/** What making an index took. */
export interface Building {
  name: string;
  wallSeconds: number;
  cpuSeconds: number;
  /** Not a number where the machine does not tell. */
  peakMegabytes: number;
  /** All files that searching can ask for, as they are sent; absent for steps that leave none. */
  indexBytes?: number;
}

/** Recall, precision and title first by kind of query, the engines side by side, as a Markdown table. */
export function qualityTable(measured: readonly Measured[]): string {
  const kinds = measured.map(({ scores }) => new Map(qualityByKind(scores)));
  const rows = [...(kinds[0]?.entries() ?? [])].map(([kind, { queries }]) => [
    `${kind} (${KINDS[kind]})`,
    String(queries),
    ...kinds.flatMap((each) => sharesOf(each.get(kind))),
  ]);
  return table(
    ['queries', 'n', ...measured.flatMap(({ name }) => [`${name}: recall`, 'precision', 'title first'])],
    [
      ...rows,
      [
        '**all**',
        String(measured[0]?.scores.length ?? 0),
        ...measured.flatMap(({ scores }) => sharesOf(qualityOf(scores))),
      ],
    ],
  );
}

/** What the answers show and cost, an engine in a row, as a Markdown table. */
export function costTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ name, scores, costs }) => {
    const { marks, facets, honest } = qualityOf(scores);
    const { milliseconds, narrowMilliseconds } = costs;
    return [
      name,
      share(marks),
      share(facets),
      share(honest),
      figure(costs.firstKilobytes, 1),
      figure(costs.laterKilobytes, 1),
      `${figure(milliseconds.median)} / ${figure(milliseconds.p95)}`,
      `${figure(narrowMilliseconds.median)} / ${figure(narrowMilliseconds.p95)}`,
    ];
  });
  return table(
    [
      'engine',
      'highlights right',
      'facets right',
      'counts as said',
      'first KB',
      'later KB',
      'query ms, median / p95',
      'facet ms, median / p95',
    ],
    rows,
  );
}

/** What building took, as a Markdown table. */
export function buildingTable(building: readonly Building[]): string {
  const rows = building.map(({ name, wallSeconds, cpuSeconds, peakMegabytes, indexBytes }) => [
    name,
    figure(wallSeconds, 1),
    figure(cpuSeconds, 1),
    figure(peakMegabytes),
    indexBytes === undefined ? '–' : figure(indexBytes / 1000),
  ]);
  return table(['building', 'wall s', 'CPU s', 'peak MB', 'index KB'], rows);
}

function sharesOf(quality: Quality | undefined): string[] {
  return [quality?.recall, quality?.precision, quality?.titleFirst].map((each) => share(each ?? Number.NaN));
}

/** Cut and not rounded, so that 1.000 says that nothing is missing. */
function share(value: number): string {
  return Number.isNaN(value) ? '–' : (Math.floor(value * 1000) / 1000).toFixed(3);
}

function figure(value: number, digits = 0): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
