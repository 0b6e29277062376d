import { contrastOf } from '../../domain/contrast.ts';
import { tokenOf, type Tokens, type TokenSets } from '../../domain/tokens.ts';

/** What WCAG 2.1 AA asks for: of text, and of what must be told apart to use or understand something. */
const TEXT = 4.5;
const GRAPHIC = 3;

/** Two colours that meet on a page, and the ratio that they must have. */
export interface Pair {
  /** Tokens, without the hyphens. */
  front: string;
  back: string;
  required: number;
  use: string;
}

/** A pair in one mode, computed. */
export interface CheckedPair {
  /** Colours as `#rrggbb`. */
  front: string;
  back: string;
  ratio: number;
  passes: boolean;
}

/** A colour of the palette, with what it is for. */
export interface Swatch {
  token: string;
  use: string;
}

export const SWATCHES: readonly Swatch[] = [
  { token: 'paper', use: '頁面' },
  { token: 'surface', use: '卡片、輸入框' },
  { token: 'sunken', use: '提示、頁尾' },
  { token: 'ink', use: '文字' },
  { token: 'muted', use: '次要文字' },
  { token: 'line', use: '分隔線' },
  { token: 'line-strong', use: '控制項邊框' },
  { token: 'link', use: '連結、按鈕' },
  { token: 'link-hover', use: '游標所在的連結' },
  { token: 'link-visited', use: '看過的連結' },
  { token: 'on-link', use: '按鈕上的字' },
  { token: 'tint', use: '選取的一項' },
  { token: 'mark', use: '量到的數字' },
  { token: 'mark-tint', use: '強調的標籤' },
  { token: 'bar-before', use: '色條：之前' },
  { token: 'bar-after', use: '色條：之後' },
  { token: 'highlight', use: '搜尋到的字' },
  { token: 'step-1', use: '地圖：最少' },
  { token: 'step-2', use: '地圖：較少' },
  { token: 'step-3', use: '地圖：較多' },
  { token: 'step-4', use: '地圖：最多' },
  { token: 'halo', use: '地圖上的字的外框' },
];

/** Every pair that pages use. A colour that comes to stand on another one is added here. */
export const PAIRS: readonly Pair[] = [
  ...on('ink', ['paper', 'surface', 'sunken', 'tint', 'mark-tint', 'highlight'], TEXT, '文字'),
  ...on('ink', ['step-1', 'step-2', 'step-3', 'step-4'], TEXT, '地圖上的字'),
  ...on('muted', ['paper', 'surface', 'sunken'], TEXT, '次要文字'),
  ...on('link', ['paper', 'surface', 'sunken', 'tint'], TEXT, '連結'),
  ...on('link-hover', ['paper', 'surface', 'sunken', 'tint'], TEXT, '游標所在的連結'),
  ...on('link-visited', ['paper', 'surface', 'sunken', 'tint'], TEXT, '看過的連結'),
  ...on('on-link', ['link', 'link-hover'], TEXT, '按鈕上的字'),
  ...on('paper', ['ink'], TEXT, '跳到主要內容的連結'),
  ...on('mark', ['paper', 'surface', 'mark-tint'], TEXT, '量到的數字'),
  ...on('mark', ['sunken'], GRAPHIC, '焦點框'),
  ...on('line-strong', ['paper', 'surface', 'sunken'], GRAPHIC, '控制項邊框'),
  ...on('bar-before', ['paper', 'surface'], GRAPHIC, '色條：之前'),
  ...on('bar-after', ['paper', 'surface'], GRAPHIC, '色條：之後'),
];

function on(front: string, backs: readonly string[], required: number, use: string): Pair[] {
  return backs.map((back) => ({ front, back, required, use }));
}

/** A pair with the colours of one mode. */
export function checkedPair({ front, back, required }: Pair, tokens: Tokens): CheckedPair {
  const [one, other] = [tokenOf(tokens, front), tokenOf(tokens, back)];
  const ratio = contrastOf(one, other);
  return { front: one, back: other, ratio, passes: ratio >= required };
}

/** Pairs that fall short, in words: what stands on what, in which mode, and by how much. */
export function failingPairs(sets: TokenSets): string[] {
  return (['light', 'dark'] as const).flatMap((mode) =>
    PAIRS.map((pair) => ({ pair, checked: checkedPair(pair, sets[mode]) }))
      .filter(({ checked }) => !checked.passes)
      .map(
        ({ pair, checked }) =>
          `${mode}: ${pair.front} on ${pair.back}: ${checked.ratio.toFixed(2)} of ${pair.required}`,
      ),
  );
}
