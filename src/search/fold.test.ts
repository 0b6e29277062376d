import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWith } from './fold.ts';
import { foldTable } from './index/fold-table.ts';

const table = foldTable(['臺灣長期照顧與里長服務', '民國年', '裡面的乾旱與幹部']);
const fold = foldWith(table);

describe('folding', () => {
  it.each([
    ['臺中市', '台中市'],
    ['長期照顧', '长期照顾'],
    ['ＡＢＣ１０４', 'abc104'],
    ['YouBike', 'youbike'],
    ['café', 'cafe'],
    ['ﾎﾞ', 'ホ'],
    ['①㎡', '1m2'],
    ['公\u200b文', '公文'],
    ['裡', '裏'],
  ])('takes %s for %s', (one, other) => {
    expect(fold(one).text).toBe(fold(other).text);
  });

  it('keeps what differs apart', () => {
    expect(fold('市').text).not.toBe(fold('巿').text);
  });

  it('changes nothing that is folded, and says for each unit where it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(fold(folded).text).toBe(folded);
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        expect(starts.every((start, at) => start < (ends[at] ?? 0) && start >= (starts[at - 1] ?? 0))).toBe(
          true,
        );
        expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the table', () => {
  it('has the variants of characters that occur, whichever of them does, and no others', () => {
    const groups = foldTable(['顧客']).split(' ');
    expect(groups).toEqual(['顾顧']);
    expect(foldTable(['顾'])).toBe('顾顧');
    expect(foldTable([])).toBe('');
  });

  it('is the same for the same texts in any order', () => {
    expect(foldTable(['長照', '臺灣'])).toBe(foldTable(['臺灣', '長照']));
  });
});
