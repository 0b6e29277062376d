import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, luminanceOf, ratioText } from './contrast.ts';

const colors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  // The classic pair of greys: the first passes 4.5, the second does not.
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
  ['#00ff00', '#ffffff', 1.37],
])('%s and %s: %d', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
});

test('luminance runs from black to white, with green the lightest', () => {
  expect(luminanceOf('#000000')).toBe(0);
  expect(luminanceOf('#FFFFFF')).toBeCloseTo(1, 10);
  expect(luminanceOf('#00ff00')).toBeCloseTo(0.7152, 10);
});

test('the order does not matter, and a ratio lies between 1 and 21', () => {
  fc.assert(
    fc.property(colors, colors, (one, other) => {
      const ratio = contrastOf(one, other);
      expect(ratio).toBe(contrastOf(other, one));
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThanOrEqual(21.000001);
    }),
  );
});

test('a ratio that just fails is not rounded up', () => {
  expect(ratioText(4.4999)).toBe('4.49');
  expect(ratioText(21)).toBe('21.00');
});

test.each(['red', '#fff', 'rgb(0 0 0)', '#12345g', ''])('%j is no colour', (text) => {
  expect(() => luminanceOf(text)).toThrow('#rrggbb');
});
