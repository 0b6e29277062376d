import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Picture } from '../domain/picture.ts';
import { COLOURS, drawPicture, registerFonts } from './draw.ts';

const CSS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const picture: Picture = { kicker: '臺中市　民國103年', title: '公文流程管理與線上稽催', name: '標竿庫' };

test('the colours are those of the site’s light mode', () => {
  for (const [name, colour] of Object.entries(COLOURS)) {
    expect(new RegExp(`--${name}: (#\\w+);`).exec(CSS)?.[1], name).toBe(colour);
  }
});

test('the same texts give the same bytes, others give others', async () => {
  registerFonts();
  const first = await drawPicture(picture);
  expect(await drawPicture(picture)).toEqual(first);
  expect(await drawPicture({ ...picture, title: '公文流程' })).not.toEqual(first);
});

test('whatever the length of its texts, a picture can be drawn', async () => {
  registerFonts();
  const figure = { what: '量'.repeat(60), before: '約 1億', after: '逾 2億', unit: '單位'.repeat(10) };
  const long = await drawPicture({ ...picture, title: '標'.repeat(60), figure, mark: '非官方示範網站' });
  const short = await drawPicture({ ...picture, title: '標竿案例' });
  for (const bytes of [long, short]) expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
});
