import { describe, expect, test } from 'vitest';
import { caseRecord } from '../support/records.ts';
import { figuresNotSaid } from './checks/figures.ts';
import { nameSuspects } from './checks/names.ts';
import { sharedSentences } from './checks/prose.ts';

function saying(id: string, text: string, fields: Record<string, unknown> = {}) {
  const record = caseRecord({ id, summary: `只屬於${id}這一件的摘要文字。`, ...fields });
  return { ...record, body: { ...record.body, text } };
}

describe('sharedSentences', () => {
  test('finds a sentence of 12 characters that two cases have, also in a note', () => {
    const note = '平台由三個機關共同維護';
    const one = saying('one', `開頭。${note}至今。`);
    const two = saying('two', '別的文字。', {
      results: [{ what: '速度', after: 1, unit: '天', source: 's1', note: `${note}至今` }],
    });
    expect(sharedSentences([one, two])).toEqual([{ sentence: `${note}至今`, cases: ['one', 'two'] }]);
  });

  test('leaves short and fixed sentences alone', () => {
    const text = '這很短。這份計畫全文未出現「桃園」，縣市由本站依文中線索推定。';
    expect(sharedSentences([saying('one', text), saying('two', text)])).toEqual([]);
  });
});

describe('figuresNotSaid', () => {
  const results = [
    { what: '戶數', before: 553, after: 15925, unit: '戶', source: 's1' },
    { what: '水量', after: '82萬3,301', unit: '噸', source: 's1' },
    { what: '機率', before: '五', after: '約兩', unit: '成', source: 's1' },
  ];

  test('finds nothing when the text says all figures, however they are written', () => {
    const text = '由553戶增為15,925戶；水量累計82萬3,301噸，機率由五成降到約兩成。';
    expect(figuresNotSaid(saying('one', text, { results }))).toEqual([]);
  });

  test('finds a figure that the text lacks, or has only as a part of another', () => {
    const text = '由5530戶增為15,925戶；水量累計82萬噸，機率由五成降到三成。';
    expect(figuresNotSaid(saying('one', text, { results }))).toEqual([
      '戶數: 553',
      '水量: 82萬3,301',
      '機率: 約兩',
    ]);
  });
});

describe('nameSuspects', () => {
  test('finds a name before or after a title', () => {
    expect(nameSuspects('縣長王小明表示，陳大文局長也到場。')).toEqual(['縣長王小明', '陳大文局長']);
  });

  test('leaves titles without a name alone', () => {
    expect(nameSuspects('市長在典禮上說，高雄市長與金門縣長、議員方面都支持，處長高度重視。')).toEqual([
      '處長高度重',
    ]);
  });
});
