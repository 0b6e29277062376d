import { describe, expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { mediaSchema } from './case-parts.ts';
import { line, webAddressSchema } from './primitives.ts';

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

describe('a web address', () => {
  test.each(['https://www.gov.tw/', 'http://www.gov.tw/a@b?c=d@e#f@g', 'https://www.gov.tw?a=b@c'])(
    'may be %s',
    (address) => {
      expect(webAddressSchema.safeParse(address).success).toBe(true);
    },
  );

  test.each([
    'https://user@www.gov.tw/',
    'https://user:secret@www.gov.tw/',
    'https://@www.gov.tw/',
    'ftp://www.gov.tw/',
    'www.gov.tw',
  ])('may not be %s', (address) => {
    expect(webAddressSchema.safeParse(address).success).toBe(false);
  });
});

describe('the kind of a file', () => {
  const media = (file: string, kind: string) =>
    mediaSchema.safeParse({ file, kind, alt: '說明', transcript: '逐字稿', rights: '示範機關' });

  test.each([
    ['a.png', 'picture'],
    ['a.jpeg', 'picture'],
    ['a.mp4', 'video'],
    ['a.webm', 'video'],
    ['a.pdf', 'document'],
    ['a.ods', 'document'],
  ])('of %s is %s and no other', (file, fitting) => {
    for (const kind of ['picture', 'video', 'document']) {
      expect(media(file, kind).success, kind).toBe(kind === fitting);
    }
    const [issue] = media(file, fitting === 'video' ? 'picture' : 'video').error?.issues ?? [];
    expect(issue).toMatchObject({
      path: ['kind'],
      message: `「${file}」的種類應為 ${fitting}，請改正種類或檔案`,
    });
  });
});
