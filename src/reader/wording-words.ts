import type { WordingHit } from '../domain/wording.ts';

/** What an editor is told of a term of mainland usage. */
export function wordingWords({ term, better }: WordingHit) {
  return {
    code: 'wording-mainland',
    message: `「${term}」不是臺灣的用語`,
    hint: `請改成「${better}」或換個說法；若是專有名稱，可以保留。`,
  } as const;
}
