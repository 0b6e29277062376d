import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../tests/support/body.ts';
import { readBody } from './index.ts';

const codes = (source: string) => readBody(source, CONTEXT).problems.map(({ code }) => code);

/** Processor time of reading a body, in milliseconds; other work on the machine does not count. */
function cost(source: string): number {
  const before = process.cpuUsage();
  readBody(source, CONTEXT);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('what is too much', () => {
  test.each([
    ['字'.repeat(40_001), 'body-too-large'],
    ['{'.repeat(101), 'body-too-large'],
    ['a < '.repeat(301), 'body-too-large'],
    ['&#38;'.repeat(301), 'body-too-large'],
    [`|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|b\n'.repeat(60)}`, 'body-too-large'],
    ['> '.repeat(13), 'body-too-deep'],
    ['- 1. '.repeat(7), 'body-too-deep'],
    [`${'*'.repeat(100)}a${'*'.repeat(100)}`, 'body-too-deep'],
    [Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 'body-too-deep'],
  ])('%#', (source, code) => {
    expect(codes(source)).toEqual([code]);
  });

  test('what a long case needs is not', () => {
    const row = `| ${'數字 |'.repeat(10)}`;
    const table = [row, `|${'---|'.repeat(10)}`, ...Array.from({ length: 200 }, () => row)].join('\n');
    expect(codes(`## 作法\n\n${'字'.repeat(30_000)}\n\n> - 1. 甲\n\n${table}`)).toEqual([]);
  });
});

describe('time stays bounded', () => {
  const shapes: [string, (size: number) => string][] = [
    ...[
      '>',
      '> ',
      '>- ',
      '- ',
      '1. ',
      '[',
      '![',
      '[a](',
      '*',
      '*a **a ',
      '_a ',
      '~~a ',
      '`a``',
      '|',
      '\\',
      '{',
      '{}',
    ],
    ...[
      '<',
      '<a>',
      '<a>\n',
      '</a>\n',
      '<字 ',
      '<a 字 ',
      '&amp;',
      '&#1;',
      '[^a]',
      '[^a]: ',
      '[^',
      '# a\n',
      'a\n=\n',
    ],
    ...[
      '[a]: b\n',
      '[a](b)',
      '[a](javascript:x) ',
      'http://a ',
      'import a\n',
      '- a\n',
      '\0',
      '\ud800',
      '\u202e',
      ' ',
    ],
  ].map((part) => [part, (size) => part.repeat(Math.floor(size / part.length))]);
  shapes.push(
    ['a table', (size) => `|${'a|'.repeat(size / 8)}\n|${'-|'.repeat(size / 8)}\n${'|b\n'.repeat(size / 8)}`],
    ['signs in Chinese', (size) => `${'字'.repeat(Math.floor(size / 90))} {`.repeat(90).slice(0, size)],
    [
      'tags in Chinese',
      (size) => `<a ${'字'.repeat(Math.floor(size / 290) - 5)} `.repeat(290).slice(0, size),
    ],
    ['an attribute name', (size) => `<a ${'a'.repeat(size - 500)}${'{x} '.repeat(90)}/>`],
    ['code that takes the parser a time that doubles with each tag', () => `{${'<a>'.repeat(60)}`],
    ['the same in a module', () => `export default ${'<a>'.repeat(60)}`],
    ['the same in an attribute', () => `<Figure src={${'<a>'.repeat(60)}} />`],
    ['the same in a quotation', () => `> export default {${'<a>'.repeat(60)}`],
    ['tags closed', (size) => '<a>'.repeat(size / 7) + '</a>'.repeat(size / 7)],
  );

  test.each(shapes)('%j', (_, make) => {
    expect(cost(make(1_000_000))).toBeLessThan(1000);
    expect(cost(make(39_900))).toBeLessThan(2500);
  });
});
