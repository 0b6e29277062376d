import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('splitFrontMatter', () => {
  test.each([
    ['unix', '---\na: 1\n---\nbody\n', 'a: 1\n', 'body\n'],
    ['windows', '---\r\na: 1\r\n---\r\nbody\r\n', 'a: 1\r\n', 'body\r\n'],
    ['no body', '---\na: 1\n---', 'a: 1\n', ''],
    ['no fields', '---\n---\nbody', '', 'body'],
    ['only a comment', '---\n# a\n---\nbody', '# a\n', 'body'],
    [
      'a comment and a heading after the fence',
      '---\n# a\n#b\n---\n## 作法\n---\n',
      '# a\n#b\n',
      '## 作法\n---\n',
    ],
    ['a heading within a field', '---\na: |\n  ## b\n---\n', 'a: |\n  ## b\n', ''],
    ['blanks after the fences', '---  \na: 1\n--- \nbody', 'a: 1\n', ' \nbody'],
    ['a rule in the body', '---\na: 1\n---\nbody\n\n---\n\nmore', 'a: 1\n', 'body\n\n---\n\nmore'],
    ['a fence inside a line', '---\na: x --- y\n---\nbody', 'a: x --- y\n', 'body'],
  ])('takes a file apart: %s', (_, text, yaml, body) => {
    const { split, fault } = splitFrontMatter(text);
    expect(fault).toBeUndefined();
    expect(split?.yaml).toBe(yaml);
    expect(split?.body).toBe(body);
    expect(text.slice(split?.yamlOffset, (split?.yamlOffset ?? 0) + yaml.length)).toBe(yaml);
    expect(text.slice(split?.bodyOffset)).toBe(body);
  });

  test.each([
    ['front-matter-missing', 'a: 1\n---\n', 0],
    ['front-matter-missing', '\n---\na: 1\n---\n', 0],
    ['front-matter-missing', ' ---\na: 1\n---\n', 0],
    ['front-matter-missing', '----\na: 1\n---\n', 0],
    ['front-matter-unclosed', '---\na: 1\n', 0],
    ['front-matter-unclosed', '---', 0],
    ['front-matter-unclosed', '---\na: 1\n----\nbody', 9],
    ['front-matter-unclosed', '---\na: 1\n---x\nbody', 9],
    ['front-matter-unclosed', '---\na: 1\n\n## 作法\n\n文字\n\n---\n\n文字\n', 10],
    ['front-matter-unclosed', '---\r\na: 1\r\n### 作法\r\n---\r\n', 11],
    ['front-matter-language', '---js\n({})\n---\n', 3],
    ['front-matter-language', '---javascript\n({})\n---\n', 3],
    ['front-matter-language', '--- json\n{}\n---\n', 3],
    ['front-matter-language', '---coffee\na: 1\n---\n', 3],
    ['front-matter-language', '---toml\na = 1\n---\n', 3],
    ['front-matter-language', '---yaml\na: 1\n---\n', 3],
  ])('refuses with %s: %j', (code, text, offset) => {
    const { split, fault } = splitFrontMatter(text);
    expect(split).toBeUndefined();
    expect(fault).toMatchObject({ code, offset });
  });

  test('never runs what stands there, and answers the same twice', () => {
    const text = '---js\n(globalThis.planted = true, {})\n---\n';
    const first = splitFrontMatter(text);
    expect(splitFrontMatter(text)).toEqual(first);
    expect('planted' in globalThis).toBe(false);
  });

  test('refuses very long front matter quickly', () => {
    const { fault } = splitFrontMatter(`---\n${'\n'.repeat(500_000)}---\n`);
    expect(fault?.code).toBe('front-matter-unclosed');
    expect(fault?.message).toContain('3000');
  });

  test('puts every file together again from its parts', () => {
    const line = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !text.startsWith('-') && !/[\r\n]/.test(text));
    const lines = fc.array(line, { maxLength: 8 });
    fc.assert(
      fc.property(lines, fc.string(), fc.constantFrom('\n', '\r\n'), (fields, body, end) => {
        const yaml = fields.map((field) => field + end).join('');
        const text = `---${end}${yaml}---${end}${body}`;
        const { split } = splitFrontMatter(text);
        expect(split).toEqual({
          yaml,
          yamlOffset: 3 + end.length,
          body,
          bodyOffset: text.length - body.length,
        });
      }),
    );
  });
});
