import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssues } from './issues.ts';
import type { ValueFault } from './issues.ts';

const schema = z.strictObject({
  name: z.string().min(2).max(3).optional().describe('名稱：叫什麼'),
  count: z.int().min(1).max(3).optional(),
  half: z.number().multipleOf(0.5).optional(),
  above: z.number().positive().optional(),
  flag: z.boolean().optional(),
  day: z.iso.date().optional(),
  code: z.string().regex(/^\d+$/).optional(),
  word: z.string().regex(/^\d+$/, { error: '必須是數字組成的文字' }).optional(),
  kind: z.enum(['first', 'second']).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  three: z.array(z.string()).length(3).optional(),
  inner: z.strictObject({ must: z.string(), pick: z.enum(['a']) }).optional(),
  keyed: z.record(z.string().max(2), z.number()).optional(),
  figure: z.union([z.number(), z.string().regex(/^[^\d]*\d[^\d]*$/, { error: '恰好含一個數字' })]).optional(),
  even: z
    .int()
    .refine((value) => value % 2 === 0, { error: '必須是偶數' })
    .optional(),
});

function explain(value: unknown): ValueFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) throw new Error('nothing is wrong');
  return explainIssues(result.error.issues, schema);
}

describe('explainIssues', () => {
  test.each<[unknown, string, string]>([
    [{ name: 1 }, 'field-type', '「name」的值「1」必須是文字'],
    [{ name: null }, 'field-type', '「name」沒有填值，必須是文字'],
    [{ name: ['a'] }, 'field-type', '「name」必須是文字'],
    [{ count: '2' }, 'field-type', '「count」的值「2」必須是數字'],
    [{ count: 1.5 }, 'field-type', '「count」的值「1.5」必須是整數'],
    [{ flag: 'yes' }, 'field-type', '「flag」的值「yes」必須是 true 或 false'],
    [{ list: 'a' }, 'field-type', '「list」的值「a」必須是清單'],
    [{ inner: 'a' }, 'field-type', '「inner」的值「a」必須是一組欄位'],
    [{ keyed: [] }, 'field-type', '「keyed」必須是一組欄位'],
    [{ figure: true }, 'field-type', '「figure」必須是數字，或含一個數字的文字'],
    [[], 'field-type', '檔案的內容必須是一組欄位'],
    [null, 'field-type', '檔案的內容沒有填值，必須是一組欄位'],
    [{ count: 4 }, 'field-range', '「count」的值「4」超出範圍，不可大於 3'],
    [{ count: 0 }, 'field-range', '「count」的值「0」超出範圍，不可小於 1'],
    [{ above: 0 }, 'field-range', '「above」的值「0」超出範圍，必須大於 0'],
    [{ half: 0.3 }, 'field-range', '「half」的值「0.3」必須是 0.5 的倍數'],
    [{ name: 'a' }, 'field-length', '「name」的值「a」太短，有 1 字，至少 2 字'],
    [{ name: '' }, 'field-length', '「name」的值「」是空白'],
    [{ name: 'abcd' }, 'field-length', '「name」的值「abcd」太長，有 4 字，最多 3 字'],
    [{ list: [] }, 'field-length', '「list」有 0 項，至少要有 1 項'],
    [{ list: ['a', 'b', 'c'] }, 'field-length', '「list」有 3 項，最多 2 項'],
    [{ three: ['a'] }, 'field-length', '「three」有 1 項，必須恰好 3 項'],
    [{ day: '2024-02-31' }, 'field-format', '「day」的值「2024-02-31」不是存在的日期'],
    [{ word: 'x' }, 'field-format', '「word」的值「x」的格式不對：必須是數字組成的文字'],
    [{ code: 'x' }, 'field-format', '「code」的值「x」的格式不對，必須符合 /^\\d+$/'],
    [{ figure: 'none' }, 'field-format', '「figure」的值「none」的格式不對：恰好含一個數字'],
    [{ keyed: { abc: 1 } }, 'field-format', '欄位名稱「abc」太長，有 3 字，最多 2 字'],
    [{ kind: 'frist' }, 'field-choice', '「kind」的值「frist」不在允許清單'],
    [{ inner: { pick: 'a' } }, 'field-missing', '缺少必填欄位「inner 的 must」'],
    [{ inner: { must: 'x' } }, 'field-missing', '缺少必填欄位「inner 的 pick」'],
    [{ nmae: 'ab' }, 'field-unknown', '不認得的欄位「nmae」'],
    [{ inner: { must: 'x', pick: 'a', x: 1 } }, 'field-unknown', '不認得的欄位「x」（在「inner」之內）'],
    [{ even: 3 }, 'field-rule', '「even」的值「3」：必須是偶數'],
  ])('says of %j: %s %s', (value, code, message) => {
    expect(explain(value).map((fault) => [fault.code, fault.message])).toEqual([[code, message]]);
    expect(explain(value)[0]?.hint).toMatch(/\p{Script=Han}/u);
  });

  test('offers the nearest value and field', () => {
    expect(explain({ kind: 'frist' })[0]?.hint).toBe('您是不是要寫「first」？　可用的值：first、second。');
    expect(explain({ nmae: 'ab' })[0]?.hint).toContain('您是不是要寫「name」？');
  });

  test('does not call a misspelt field missing as well', () => {
    const faults = explain({ inner: { msut: 'x', pick: 'a' } });
    expect(faults.map(({ code, path, at }) => ({ code, path, at }))).toEqual([
      { code: 'field-unknown', path: ['inner', 'msut'], at: 'key' },
    ]);
  });

  test('ends the hint with the meaning of the field', () => {
    expect(explain({ name: 1 })[0]?.hint).toMatch(/（名稱：叫什麼）$/);
  });

  test('never quotes more than 40 characters, and shows what is invisible', () => {
    const [long] = explain({ kind: 'x'.repeat(500) });
    expect(long?.message).toBe(`「kind」的值「${'x'.repeat(39)}…」不在允許清單`);
    const [hidden] = explain({ kind: 'a\u202Eb\n' });
    expect(hidden?.message).toBe('「kind」的值「a〔U+202E〕b〔U+000A〕」不在允許清單');
  });
});
