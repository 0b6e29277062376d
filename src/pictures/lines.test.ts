import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balancedLines, linesOf, unbreakable } from './lines.ts';

/** Chinese characters are twice as wide as Latin ones. */
const measure = (text: string) => [...text].reduce((sum, each) => sum + (each < '\u3000' ? 1 : 2), 0);
const text = fc.string({
  unit: fc.constantFrom('標', '竿', '，', '。', '「', '」', 'A', '1', '.', ' ', '（', '）'),
});

describe('lines', () => {
  test('Latin words and numbers stay whole, punctuation stays with its character', () => {
    expect(unbreakable('盤點74處，「5G智慧」。')).toEqual(['盤', '點', '74', '處，', '「5G', '智', '慧」。']);
  });

  test('break between Chinese characters', () => {
    expect(linesOf('公文流程管理', measure, 8)).toEqual(['公文流程', '管理']);
  });

  test('are balanced: no last line of one character', () => {
    expect(linesOf('公文流程管理與', measure, 12)).toEqual(['公文流程管理', '與']);
    expect(balancedLines('公文流程管理與', measure, 12)).toEqual(['公文流程', '管理與']);
  });

  test('whatever the text: nothing is lost, none begins with what none may begin with, and balancing adds none', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (each, width) => {
        const lines = balancedLines(each, measure, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(each.replaceAll(' ', ''));
        expect(lines.length).toBe(linesOf(each, measure, width).length);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。」）.]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
      }),
    );
  });

  test('a line is too wide only where one part alone is', () => {
    fc.assert(
      fc.property(text, (each) => {
        const wide = linesOf(each, measure, 10).filter((line) => measure(line) > 10);
        for (const line of wide) expect(unbreakable(line)).toHaveLength(1);
      }),
    );
  });
});
