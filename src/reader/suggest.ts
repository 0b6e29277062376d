import { distance } from 'fastest-levenshtein';
import { legible } from './quote.ts';

/** Characters that are easily taken for another, and the one that is meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  巿: '市',
  台: '臺',
  県: '縣',
  县: '縣',
  東: '東',
  东: '東',
  云: '雲',
  兰: '蘭',
  义: '義',
  门: '門',
  连: '連',
  体: '體',
  会: '會',
  為: '為',
  爲: '為',
};

/** How a word looks: compatibility forms, case and look-alike characters made the same. */
function looks(word: string): string {
  return [...word.normalize('NFKC').toLowerCase().trim()]
    .map((character) => LOOK_ALIKES[character] ?? character)
    .join('');
}

/** The candidate nearest to `value`, when it is near enough to be what was meant; the first of equals. */
export function nearest(value: unknown, candidates: Iterable<string>): string | undefined {
  if (typeof value !== 'string') return undefined;
  const wanted = looks(value.slice(0, 200));
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const there = looks(candidate);
    const longest = Math.max(wanted.length, there.length);
    const allowed = Math.floor(longest * 0.4);
    if (wanted === '' || Math.abs(wanted.length - there.length) > allowed) continue;
    const steps = sameLetters(wanted, there) ? Math.min(1, distance(wanted, there)) : distance(wanted, there);
    if (steps <= allowed && steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Two letters that changed places are one slip. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** The question that offers `suggestion`, or nothing. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `您是不是要寫「${legible(suggestion)}」？　`;
}
