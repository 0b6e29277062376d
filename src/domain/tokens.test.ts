import { expect, test } from 'vitest';
import { readTokens, tokenOf } from './tokens.ts';

const CSS = `/* --ink: #000000; */
:root {
  color-scheme: light dark;
  --ink: #111111;
  --text-l: clamp(1rem, 1rem +
    1vw, 2rem);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eeeeee;
  }
}
`;

test('reads both modes; dark keeps what it does not change', () => {
  const { light, dark } = readTokens(CSS);
  expect(Object.fromEntries(light)).toEqual({ ink: '#111111', 'text-l': 'clamp(1rem, 1rem + 1vw, 2rem)' });
  expect(Object.fromEntries(dark)).toEqual({ ink: '#eeeeee', 'text-l': 'clamp(1rem, 1rem + 1vw, 2rem)' });
});

test('the order of the blocks does not matter', () => {
  const [first = '', second = ''] = CSS.split(/(?=@media)/);
  expect(readTokens(second + first)).toEqual(readTokens(CSS));
});

test('a sheet without a dark block is refused', () => {
  expect(() => readTokens(':root { --ink: #111111; }')).toThrow('dark');
});

test('a token that is not there is named', () => {
  expect(() => tokenOf(readTokens(CSS).light, 'paper')).toThrow('--paper');
});
