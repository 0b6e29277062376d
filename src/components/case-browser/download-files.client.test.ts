import { afterEach, expect, test, vi } from 'vitest';
import { pick, selectionFile } from './download-files.client.ts';

const FROM = { rows: '/data/cases.json', citations: '/data/citations.csl.json' };
const ROWS = ['a', 'b', 'c'].map((id) => ({ id, title: `標題 ${id}` }));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('picks what is asked for in the order asked, and fails when one is missing', () => {
  expect(pick(ROWS, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(() => pick(ROWS, ['a', 'x'])).toThrow('No case x');
});

test('a table of exactly these cases, under a name that says how many', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(ROWS)));
  const { name, text } = await selectionFile('csv', ['c', 'a'], FROM);
  expect(name).toBe('biaogan-cases-2.csv');
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\uFEFFid', 'c', 'a', '']);
});

test('an answer that is none is a failure', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await expect(selectionFile('ris', ['a'], FROM)).rejects.toThrow('503');
});
