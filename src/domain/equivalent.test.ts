import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWith } from '../search/fold.ts';
import { runsOf } from '../search/units.ts';
import { equivalentSchema, equivalentsSchema, holdsTerm, termKey } from './equivalent.ts';

const entry = (...terms: string[]) => ({ kind: '同義詞', terms });
const accepts = (value: unknown): boolean => equivalentSchema.safeParse(value).success;

describe('an entry', () => {
  it.each(['長照', '1999專線', 'PM2.5', 'QR Code', 'App', '行政院研究發展考核委員會'])(
    'may have %j',
    (term) => {
      expect(accepts(entry(term, '另一個詞'))).toBe(true);
    },
  );

  it.each([
    ['one character', '照'],
    ['more than twenty', '照'.repeat(21)],
    ['a blank at its end', '長照 '],
    ['two blanks', 'QR  Code'],
    ['two lines', '長照\n照護'],
    ['punctuation', '研考會（行政院）'],
    ['a hyphen', 'Wi-Fi'],
    ['a point that is in no number', 'v.2'],
    ['two points in a number', '1.2.3'],
    ['neither letters nor digits', '！！'],
    ['a ROC year', '104年'],
    ['a ROC year with its era', '民國104年度'],
    ['a western year', '西元2015年'],
  ])('has no term with %s', (_, term) => {
    expect(accepts(entry(term, '另一個詞'))).toBe(false);
  });

  it('has two to eight terms, a known kind, and perhaps a note', () => {
    const terms = ['甲詞', '乙詞', '丙詞', '丁詞', '戊詞', '己詞', '庚詞', '辛詞', '壬詞'];
    expect(accepts(entry(...terms.slice(0, 1)))).toBe(false);
    expect(accepts(entry(...terms.slice(0, 8)))).toBe(true);
    expect(accepts(entry(...terms))).toBe(false);
    expect(accepts({ ...entry('甲詞', '乙詞'), kind: '近義詞' })).toBe(false);
    expect(accepts({ ...entry('甲詞', '乙詞'), note: '說明' })).toBe(true);
    expect(accepts({ ...entry('甲詞', '乙詞'), notes: '說明' })).toBe(false);
  });

  it('says what each of its fields is, for editors', () => {
    for (const field of Object.values(equivalentSchema.shape)) expect(field.description).toMatch(/^\S+：\S/);
  });

  it('refuses a very long text at once', () => {
    expect(accepts(entry('1'.repeat(1_000_000), '照'.repeat(1_000_000)))).toBe(false);
  });
});

it('the list may be empty', () => {
  expect(equivalentsSchema.parse([])).toEqual([]);
});

describe('the key of a term', () => {
  it.each([
    ['台鐵', '臺鐵'],
    ['ｙｏｕｂｉｋｅ', 'YouBike'],
    ['AI 客服', 'AI客服'],
    ['長 照', '長照'],
    ['PM 2.5', 'pm2.5'],
  ])('is one for %j and %j', (one, other) => {
    expect(termKey(one)).toBe(termKey(other));
  });

  it.each([
    ['QR Code', 'QRCode'],
    ['長照', '長期照顧'],
    ['PM2.5', 'PM25'],
  ])('differs for %j and %j', (one, other) => {
    expect(termKey(one)).not.toBe(termKey(other));
  });

  it('is what the search makes of the term', () => {
    const fold = foldWith('臺台');
    const piece = fc.constantFrom('臺', '台', '照', 'A', 'b', 'Ｃ', '1', '２', ' ', '.5');
    const terms = fc.string({ unit: piece, minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(terms, (term) => {
        fc.pre(accepts(entry(term, '另一個詞')));
        const units = runsOf(fold(term)).flat();
        expect(termKey(term)).toBe(units.map(({ text }) => text).join(' '));
      }),
    );
  });
});

it.each([
  ['環保志工', '志工', true],
  ['智慧AI客服', 'AI', true],
  ['YouBike', 'UBike', false],
  ['1999專線', '99', false],
  ['志工', '環保志工', false],
])('%j holds %j: %j', (outer, inner, held) => {
  expect(holdsTerm(termKey(outer), termKey(inner))).toBe(held);
});
