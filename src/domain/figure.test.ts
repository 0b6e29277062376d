import { describe, expect, it } from 'vitest';
import { figureText, figureValue } from './figure.ts';
import { figureSchema } from './primitives.ts';

describe('a figure', () => {
  it.each([
    [14.66, 14.66],
    ['逾 1,100', 1100],
    ['近 2,866', 2866],
    ['82萬3,301', 823301],
    ['31億3,346萬', 3_133_460_000],
    ['35億7,769萬8千', 3_577_698_000],
    ['1億7,600餘萬', 176_000_000],
    ['8萬以上', 80_000],
    ['零', 0],
    ['五', 5],
    ['約兩', 2],
    ['逾九', 9],
  ])('%s is accepted and counts %d', (figure, value) => {
    expect(figureSchema.safeParse(figure).success).toBe(true);
    expect(figureValue(figure)).toBe(value);
  });

  it.each(['很多', '17% 到 18%', '二至三', '1萬2萬3', '3萬2億', '5,000、6,000', ''])(
    '%s is refused',
    (figure) => {
      expect(figureSchema.safeParse(figure).success).toBe(false);
    },
  );

  it('is shown as the source writes it, numbers with separators', () => {
    expect(figureText('逾 1,100')).toBe('逾 1,100');
    expect(figureText(15922)).toBe('15,922');
  });
});
