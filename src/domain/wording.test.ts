import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mainlandTerms } from './wording.ts';

describe('mainlandTerms', () => {
  test('names the term, its place and what Taiwan says', () => {
    expect(mainlandTerms('民眾可在網站看視頻，也可在線申請。')).toEqual([
      { term: '視頻', better: '影片', index: 7 },
      { term: '在線', better: '線上', index: 12 },
    ]);
  });

  test('leaves words alone that Taiwan uses too', () => {
    const text =
      '污水用戶接管、大數據、行政程序、學校菜單、演算法、預算法、並在線上申辦、電視頻道、協調研商、當地鐵路、智能障礙者';
    expect(mainlandTerms(text)).toEqual([]);
  });

  test('always points at the term', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('信息', '資訊', '在線', '在線上', '，', '😀', 'a')), (parts) => {
        const text = parts.join('');
        for (const { term, index } of mainlandTerms(text)) {
          expect(text.slice(index, index + term.length)).toBe(term);
        }
      }),
    );
  });
});
