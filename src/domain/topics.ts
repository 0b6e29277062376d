import type { Case } from './case.ts';

/** Runs of Chinese characters; what stands between them is no word of a topic. */
const HAN = /\p{Script=Han}+/gu;

/** What a case is about: the pairs of its title, its tags and its summary, but not those of the agency's name there. */
export function topicPairs({ title, summary, tags = [], agency }: Case): Set<string> {
  const told = pairsOf(summary);
  for (const pair of pairsOf(agency)) told.delete(pair);
  return new Set([title, ...tags].flatMap((text) => [...pairsOf(text)]).concat([...told]));
}

/** The tags of either case that both speak of, in a title, a summary or a tag. */
export function sharedTags(one: Case, other: Case): string[] {
  const speaksOf = (data: Case, tag: string): boolean =>
    [data.title, data.summary, ...(data.tags ?? [])].some((text) => text.includes(tag));
  const tags = [...new Set([...(one.tags ?? []), ...(other.tags ?? [])])];
  return tags.filter((tag) => speaksOf(one, tag) && speaksOf(other, tag));
}

/** Every two neighbouring Chinese characters, each pair once: Chinese has no blanks between words. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.match(HAN) ?? []) {
    const characters = [...run];
    for (let at = 1; at < characters.length; at += 1) pairs.add(`${characters[at - 1]}${characters[at]}`);
  }
  return pairs;
}
