import { describe, expect, test } from 'vitest';
import { readEdited } from '../../tests/support/edited-tree.ts';
import { SharedRead } from './shared-read.ts';
import { fromStored, storedSchema, toStored } from './stored.ts';

const LISTS = [
  'cases',
  'trainers',
  'programmes',
  'sources',
  'counties',
  'categories',
  'equivalents',
] as const;

describe('what the content store keeps', () => {
  test('gives back an archive equal to the one that was read, whatever the order of the entries', () => {
    const { archive } = readEdited();
    for (const list of LISTS) {
      const stored = toStored(archive, list);
      expect(stored.map(({ data }) => storedSchema.parse(data))).toEqual(stored.map(({ data }) => data));
      expect(fromStored(stored.toReversed())).toEqual(archive[list]);
      expect(new Set(stored.map(({ id }) => id)).size).toBe(archive[list].length);
    }
  });

  test('holds no value that Astro would take for a file to import', () => {
    const planted = '__ASTRO_IMAGE_../../../package.json';
    const { archive, problems } = readEdited([
      'content/cases/tc-103-document-flow.mdx',
      'title: 公文流程管理與線上稽催',
      `title: ${planted}`,
    ]);
    expect(problems).toEqual([]);
    const values = toStored(archive, 'cases').flatMap(({ data }) => Object.values(data));
    expect(values.some((value) => String(value).startsWith('__ASTRO_IMAGE_'))).toBe(false);
    expect(values.some((value) => String(value).includes(planted))).toBe(true);
  });
});

describe('SharedRead', () => {
  test('reads once for all readers, and again for whoever asks again', () => {
    let reads = 0;
    const shared = new SharedRead(() => (reads += 1));
    expect([shared.read('a'), shared.read('b'), shared.read('c')]).toEqual([1, 1, 1]);
    expect(shared.read('a')).toBe(2);
    expect(shared.read('b')).toBe(2);
    expect(shared.read('b')).toBe(3);
  });
});
