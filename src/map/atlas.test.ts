import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countyShapes } from './atlas.ts';

const YAML = readFileSync(new URL('../../content/counties.yaml', import.meta.url), 'utf8');
const counties = parse(YAML) as { code: string; name: string }[];
const shapes = countyShapes();
const nameOf = (code: string) => counties.find((county) => county.code === code)?.name ?? code;
const shapeOf = (name: string) => shapes.find(({ code }) => nameOf(code) === name);
const besides = (name: string) => (shapeOf(name)?.neighbours ?? []).map(nameOf).sort();

test('every county of the list has its shape, and no other', () => {
  expect(shapes.map(({ code }) => code).sort()).toEqual(counties.map(({ code }) => code).sort());
});

test('the shapes are light enough for the first page, and none is lost', () => {
  expect(shapes.map(({ path }) => path).join('').length).toBeLessThan(24_000);
  for (const { code, path } of shapes) expect(path, nameOf(code)).toMatch(/^M[\d.,-]+L/);
});

test('counties share borders where they do, and islands with none', () => {
  expect(besides('臺北市')).toEqual(['新北市']);
  expect(besides('基隆市')).toEqual(['新北市']);
  expect(besides('嘉義市')).toEqual(['嘉義縣']);
  expect(besides('雲林縣')).toEqual(['南投縣', '嘉義縣', '彰化縣'].sort());
  for (const island of ['澎湖縣', '金門縣', '連江縣']) expect(besides(island), island).toEqual([]);
});

test('bordering goes both ways', () => {
  for (const { code, neighbours } of shapes) {
    for (const other of neighbours) {
      expect(shapes.find((shape) => shape.code === other)?.neighbours, nameOf(other)).toContain(code);
    }
  }
});

test('the islands stand within the map, near and large enough to be seen', () => {
  for (const island of ['澎湖縣', '金門縣', '連江縣']) {
    const [left, top, right, bottom] = shapeOf(island)?.box ?? [0, 0, 0, 0];
    expect(left, island).toBeGreaterThan(0);
    expect(Math.max(right - left, bottom - top), island).toBeGreaterThan(40);
  }
});
