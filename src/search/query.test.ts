import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery, QUERY_LIMIT } from './query.ts';

describe('cleanQuery', () => {
  it.each([
    ['', ''],
    ['  \u3000\n ', ''],
    [' 公文　流程 ', '公文 流程'],
    ['公文\u200b\u202e流程\u0000', '公文 流程'],
    ['\ud800公文\udc00', '公文'],
    ['<b>公文</b>', '<b>公文</b>'],
  ])('makes %j into %j', (raw, text) => {
    expect(cleanQuery(raw).text).toBe(text);
  });

  it.each(['', ' ', '！？…', '😀😀', '%', '「」'])('finds nothing to look for in %j', (raw) => {
    expect(cleanQuery(raw).searchable).toBe(false);
  });

  it.each(['長', '9', 'é', '長照😀', '<img>'])('finds something to look for in %j', (raw) => {
    expect(cleanQuery(raw).searchable).toBe(true);
  });

  it('cuts at the limit, between characters', () => {
    expect(cleanQuery('𠮷'.repeat(QUERY_LIMIT))).toMatchObject({
      text: '𠮷'.repeat(QUERY_LIMIT),
      cut: false,
    });
    expect(cleanQuery('𠮷'.repeat(10_000))).toMatchObject({ text: '𠮷'.repeat(QUERY_LIMIT), cut: true });
  });

  it('gives well-formed text that it leaves as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const { text } = cleanQuery(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(cleanQuery(text)).toMatchObject({ text, cut: false });
      }),
    );
  });
});
