import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArchive } from '../../src/reader/index.ts';
import { writeCorpus } from './corpus.ts';
import { medianRun } from './measure.ts';
import { seeded } from './random.ts';

const COUNT = 40;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'biaogan-corpus-'));
  writeCorpus('content', join(folder, 'one'), COUNT);
  writeCorpus('content', join(folder, 'two'), COUNT);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a generated corpus is valid content of the size asked for', () => {
  const { archive, problems } = readArchive({
    root: folder,
    contentDir: join(folder, 'one'),
    base: '/',
    today: '2026-01-01',
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(archive.cases).toHaveLength(COUNT);
  expect(new Set(archive.cases.map(({ data }) => data.county)).size).toBeGreaterThan(5);
});

test('a generated corpus is the same every time', () => {
  for (const name of readdirSync(join(folder, 'one', 'cases'))) {
    const [one, two] = ['one', 'two'].map((which) =>
      readFileSync(join(folder, which, 'cases', name), 'utf8'),
    );
    expect(two).toBe(one);
  }
});

test('seeded numbers repeat, stay below the bound and differ by seed', () => {
  const draw = (seed: number) => {
    const pick = seeded(seed);
    return Array.from({ length: 50 }, () => pick(7));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1).every((number) => number >= 0 && number < 7)).toBe(true);
});

test('the median is taken for each figure on its own', () => {
  const runs = [
    { wallSeconds: 3, cpuSeconds: 1, peakMegabytes: 20 },
    { wallSeconds: 1, cpuSeconds: 3, peakMegabytes: 10 },
    { wallSeconds: 2, cpuSeconds: 2, peakMegabytes: 90 },
  ];
  expect(medianRun(runs)).toEqual({ wallSeconds: 2, cpuSeconds: 2, peakMegabytes: 20 });
});
