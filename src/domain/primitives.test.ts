import { describe, expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { line } from './primitives.ts';

const { title, summary } = caseSchema.shape;

describe('a line of text', () => {
  test.each(['字', '字 字', '字\u3000字', '𠮷'.repeat(5)])('may be %j', (text) => {
    expect(line(5).safeParse(text).success).toBe(true);
  });

  test.each([
    '',
    ' ',
    '\u3000',
    '\u3000\u3000\u3000',
    '\u00a0\u00a0',
    ' 字',
    '字\u3000',
    '字\n字',
    '字\n',
    '字字字字字字',
  ])('may not be %j', (text) => {
    expect(line(5).safeParse(text).success).toBe(false);
  });

  test('counts characters, not the units that they are stored in', () => {
    expect(line(5).safeParse('𠮷'.repeat(6)).success).toBe(false);
    expect(line(5, 2).safeParse('𠮷').success).toBe(false);
    expect(line(5, 2).safeParse('𠮷𠮷').success).toBe(true);
  });
});

describe('the lengths of a case', () => {
  test.each([
    ['title', title, 4, 60],
    ['summary', summary, 10, 160],
  ])('%s', (_, schema, min, max) => {
    const fits = (length: number) => schema.safeParse('字'.repeat(length)).success;
    expect([fits(min - 1), fits(min), fits(max), fits(max + 1)]).toEqual([false, true, true, false]);
  });

  test.each([
    ['title', title],
    ['summary', summary],
  ])('%s is one line that is not blank', (_, schema) => {
    for (const text of [
      ' '.repeat(12),
      '\u3000'.repeat(12),
      '第一行的文字\n第二行的文字',
      '第一行的文字第二行的文字\n',
    ]) {
      expect(schema.safeParse(text).success, JSON.stringify(text)).toBe(false);
    }
  });
});
