import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { locate, parseYaml } from './yaml.ts';

describe('parseYaml', () => {
  test('keeps to the core schema of YAML 1.2', () => {
    const { value, faults } = parseYaml(
      'a: 0104\nb: 12:30:00\nc: 2024-02-31\nd: yes\ne: ~\nf: 1e3\n<<: {g: 1}',
    );
    expect(faults).toEqual([]);
    expect(value).toEqual({
      a: 104,
      b: '12:30:00',
      c: '2024-02-31',
      d: 'yes',
      e: null,
      f: 1000,
      '<<': { g: 1 },
    });
  });

  test('keeps a numeric key as text', () => {
    expect(parseYaml('104: a').value).toEqual({ '104': 'a' });
  });

  test.each(['123456789012345', '0.00012345678901234', '-1.5', '000000000000000000104', '9e15'])(
    'keeps the number %s',
    (written) => {
      expect(parseYaml(`a: ${written}`)).toEqual({ value: { a: Number(written) }, faults: [] });
    },
  );

  test.each(['99999999999999999999', '1234567890123456', '0.1234567890123456', '1e16', '1e400'])(
    'refuses the number %s, and shows it as it is written',
    (written) => {
      expect(parseYaml(`a: ${written}`).faults).toMatchObject([
        { code: 'field-range', offset: 3, message: `數字「${written}」位數太多，無法照原樣保存` },
      ]);
      expect(parseYaml(`a: "${written}"`).faults).toEqual([]);
    },
  );

  test.each([
    ['yaml-syntax', 'a: "x', 3],
    ['yaml-syntax', 'a: [1, 2', 8],
    ['yaml-syntax', 'a: b: c', 3],
    ['yaml-syntax', '? [a]\n: 1', 2],
    ['yaml-syntax', 'a: @x', 3],
    ['yaml-tab', 'a:\n\tb: 1', 3],
    ['yaml-alias', 'a: &x 1', 3],
    ['yaml-alias', 'a: *x', 3],
    ['yaml-alias', '&a b: 1', 0],
    ['yaml-tag', 'a: !!js/function "x"', 3],
    ['yaml-tag', 'a: !!str 1', 3],
    ['yaml-tag', 'a: !x 1', 3],
    ['yaml-tag', 'a: ! 1', 3],
    ['yaml-duplicate-key', 'a: 1\nb: 2\na: 3', 10],
    ['yaml-duplicate-key', 'a: {b: 1, "b": 2}', 10],
    ['yaml-forbidden-key', 'a: 1\n__proto__: {}', 5],
    ['yaml-forbidden-key', 'a: {constructor: 1}', 4],
    ['yaml-forbidden-key', '"\\u005f_proto__": {}', 0],
    ['yaml-forbidden-key', 'prototype: 1', 0],
    ['yaml-document', 'a: 1\n---\nb: 2', 5],
    ['yaml-document', '%YAML 1.1\n---\na: 0104', 0],
    ['yaml-document', '%TAG ! tag:example.org,2000:\n---\na: 1', 0],
    ['file-control-character', 'a: "x\\u0000"', 3],
    ['file-control-character', 'a: "x\\u202E"', 3],
  ])('refuses with %s: %j', (code, text, offset) => {
    const { value, faults } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(faults.map((fault) => [fault.code, fault.offset])).toEqual([[code, offset]]);
  });

  test('tells all faults of a text', () => {
    const { faults } = parseYaml('a: &x 1\nb: *x\nc: !t 1\nc: 2\n__proto__: 1');
    expect(faults.map(({ code }) => code)).toEqual([
      'yaml-alias',
      'yaml-alias',
      'yaml-tag',
      'yaml-duplicate-key',
      'yaml-forbidden-key',
    ]);
  });

  test.each([
    ['flow', '['.repeat(100_000)],
    ['block', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}- `).join('\n')],
  ])('answers a text that is nested too deep: %s', (_, text) => {
    const { faults } = parseYaml(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ code }) => code === 'yaml-syntax')).toBe(true);
  });

  test('never changes a prototype', () => {
    parseYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}');
    expect('polluted' in {}).toBe(false);
  });
});

describe('locate', () => {
  const text = 'a: 1\nlist:\n  - name: x\n    note: 台\n  - name: y\n';

  test.each([
    [['a'], 'value', '1'],
    [['a'], 'key', 'a:'],
    [['list', 1, 'name'], 'value', 'y'],
    [['list', 0, 'note'], 'key', 'note'],
    [['list', 1], 'value', 'name: y'],
    [['list', 1, 'missing'], 'value', 'name: y'],
    [['missing'], 'value', 'a: 1'],
  ] as const)('finds %j (%s)', (path, what, begins) => {
    expect(text.slice(locate(text, path, what))).toMatch(new RegExp(`^${begins}`));
  });

  test('finds every value of every document at its own text', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const leaf = fc.stringMatching(/^[a-z\u4e00-\u4eff]{1,12}$/).map((word) => `v${word}`);
    const record = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf, { minLength: 1 })), { minKeys: 1 });
    fc.assert(
      fc.property(record, (value) => {
        const source = stringify(value);
        for (const [name, child] of Object.entries(value)) {
          const leaves =
            typeof child === 'string'
              ? [[[name], child] as const]
              : child.map((item, index) => [[name, index], item] as const);
          for (const [path, word] of leaves) {
            const offset = locate(source, path, 'value');
            expect(source.slice(offset, offset + word.length)).toBe(word);
          }
        }
      }),
    );
  });
});
