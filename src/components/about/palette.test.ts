import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTokens } from '../../domain/tokens.ts';
import { failingPairs, PAIRS, SWATCHES } from './palette.ts';

const CSS = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

describe('the palette', () => {
  test('every pair in use has the contrast that it needs, in light and in dark', () => {
    expect(failingPairs(readTokens(CSS))).toEqual([]);
  });

  test('a colour that is too pale would be noticed, in either mode', () => {
    const pale = (mode: 'light' | 'dark', token: string, color: string) => {
      const sets = readTokens(CSS);
      return failingPairs({ ...sets, [mode]: new Map([...sets[mode], [token, color]]) });
    };
    expect(pale('light', 'muted', '#9a9a9a').join('\n')).toMatch(/light: muted on surface: 2\.8\d of 4\.5/);
    expect(pale('dark', 'line-strong', '#3a403e').join('\n')).toMatch(/dark: line-strong on paper/);
  });

  test('shows every colour of the style sheet, and no other', () => {
    const { light } = readTokens(CSS);
    const colors = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(SWATCHES.map(({ token }) => token).sort()).toEqual(colors.sort());
  });

  test('every colour but those of mere lines and of a veil stands in a pair', () => {
    const paired = new Set(PAIRS.flatMap(({ front, back }) => [front, back]));
    expect(SWATCHES.map(({ token }) => token).filter((token) => !paired.has(token))).toEqual([
      'line',
      'halo',
    ]);
  });
});
