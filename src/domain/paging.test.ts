import { describe, expect, it } from 'vitest';
import { addressedPages, pagePath, pageWindow, pagesOf } from './paging.ts';

describe('pages of a list', () => {
  it.each([
    [0, 24, [0]],
    [1, 24, [1]],
    [24, 24, [24]],
    [25, 24, [24, 1]],
    [100, 100, [100]],
    [101, 100, [100, 1]],
  ])('cuts %i items at %i a page without losing or doubling one', (length, size, lengths) => {
    const list = Array.from({ length }, (_, index) => index);
    const pages = pagesOf(list, size);
    expect(pages.map(({ items }) => items.length)).toEqual(lengths);
    expect(pages.map(({ number }) => number)).toEqual(lengths.map((_, index) => index + 1));
    expect(pages.flatMap(({ items }) => items)).toEqual(list);
  });

  it('have an address each, the first that of the list', () => {
    expect(pagePath('/trainers/', 1)).toBe('/trainers/');
    expect(pagePath('/trainers/', 3)).toBe('/trainers/page/3/');
  });
});

it('gives the pages of a county their addresses and their number', () => {
  const pages = addressedPages('taichung', ['a', 'b', 'c'], 2);
  expect(pages).toEqual([
    { path: 'taichung', number: 1, of: 2, items: ['a', 'b'] },
    { path: 'taichung/page/2', number: 2, of: 2, items: ['c'] },
  ]);
  expect(addressedPages('lienchiang', [], 2)).toEqual([{ path: 'lienchiang', number: 1, of: 1, items: [] }]);
});

describe('numbers of a pagination', () => {
  it.each([
    [1, 1, [1]],
    [2, 5, [1, 2, 3, 4, 5]],
    [1, 9, [1, 2, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('on page %i of %i', (page, total, numbers) => {
    expect(pageWindow(page, total)).toEqual(numbers);
  });

  it('never leave out a single page, and always hold both ends and the page', () => {
    for (let total = 1; total <= 30; total += 1) {
      for (let page = 1; page <= total; page += 1) {
        const numbers = pageWindow(page, total);
        expect(numbers).toEqual(expect.arrayContaining([1, page, total]));
        numbers.forEach((number, index) => {
          if (number !== null) return;
          expect(Number(numbers[index + 1]) - Number(numbers[index - 1])).toBeGreaterThan(2);
        });
      }
    }
  });
});
