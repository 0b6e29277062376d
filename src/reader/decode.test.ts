import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES, decode } from './decode.ts';
import { positionAt } from './source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('drops a byte order mark', () => {
    expect(decode(bytes('\uFEFFa'))).toEqual({ text: 'a', faults: [] });
  });

  test('keeps tabs and both kinds of line ends', () => {
    expect(decode(bytes('a\tb\r\nc\n')).faults).toEqual([]);
  });

  test.each([
    ['file-empty', bytes('')],
    ['file-empty', bytes(' \n\t')],
    ['file-empty', bytes('\uFEFF')],
    ['file-encoding', Uint8Array.of(0xa5, 0x78, 0xc6, 0x57)],
    ['file-encoding', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
    ['file-encoding', Uint8Array.of(0xc0, 0x80)],
    ['file-encoding', Uint8Array.of(0xed, 0xa0, 0x80)],
    ['file-too-large', new Uint8Array(MAX_BYTES + 1)],
    ['file-control-character', bytes('a\u0000')],
    ['file-control-character', bytes('a\u001B')],
    ['file-control-character', bytes('a\u0085')],
    ['file-control-character', bytes('a\rb')],
    ['file-control-character', bytes('a\u202Eb')],
    ['file-control-character', bytes('a\u2066b')],
    ['file-control-character', bytes('a\uFEFFb')],
    ['file-control-character', bytes('a\uFFFDb')],
  ])('refuses with %s', (code, content) => {
    expect(decode(content).faults.map((fault) => fault.code)).toEqual([code]);
  });

  test('tells UTF-16 from Big5', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)).faults[0]?.message).toContain('UTF-16');
    expect(decode(Uint8Array.of(0xa5, 0x78, 0xc6, 0x57)).faults[0]?.message).toContain('Big5');
  });

  test('shows a control character by its code', () => {
    expect(decode(bytes('a\u0007')).faults[0]).toMatchObject({
      offset: 1,
      message: '這裡有看不見的控制字元 〔U+0007〕',
    });
  });
});

describe('positionAt', () => {
  test('counts characters, not code units', () => {
    expect(positionAt('𠮷𠮷x', 4)).toEqual({ line: 1, column: 3 });
  });

  test.each([
    ['a\nb', 2, { line: 2, column: 1 }],
    ['a\r\nb', 3, { line: 2, column: 1 }],
    ['a\n', 2, { line: 2, column: 1 }],
    ['ab', 99, { line: 1, column: 3 }],
    ['', 0, { line: 1, column: 1 }],
  ])('of %j at %i', (text, offset, expected) => {
    expect(positionAt(text, offset)).toEqual(expected);
  });

  test('always lies inside the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, offset) => {
        const lines = text.split('\n');
        const { line, column } = positionAt(text, offset % (text.length + 1));
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
      }),
    );
  });
});
