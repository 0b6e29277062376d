import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPARED, comparePath } from '../../domain/comparison.ts';
import { readIds } from './address.client.ts';

test('takes a list, repeated parameters and both, each id once', () => {
  expect(readIds('?ids=a,b&ids=c&ids=a').ids).toEqual(['a', 'b', 'c']);
});

test('four at most; the rest is counted', () => {
  expect(readIds('?ids=a,b,c,d,e,f')).toEqual({ ids: ['a', 'b', 'c', 'd'], refused: [], beyond: 2 });
});

test('what is no id is named, not looked for', () => {
  expect(readIds('?ids=a,../x,%3Cb%3E')).toEqual({ ids: ['a'], refused: ['../x', '<b>'], beyond: 0 });
});

test('whatever stands in the address, no more than four ids of a safe shape come out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { ids } = readIds(`?ids=${encodeURIComponent(text.toWellFormed())}`);
      expect(ids.length).toBeLessThanOrEqual(COMPARED.most);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    }),
  );
});

test('reads back what the pages write', () => {
  expect(readIds(comparePath(['tc-103-a', 'kl-114-b']).slice('/compare/'.length)).ids).toEqual([
    'tc-103-a',
    'kl-114-b',
  ]);
});
