/** Folded text, and where each of its UTF-16 units comes from. */
export interface Folded {
  text: string;
  /** Offset in the source of the character that unit `i` comes from. */
  starts: readonly number[];
  /** Offset in the source behind that character. */
  ends: readonly number[];
}

/** Makes texts that readers take for the same one equal: see `foldWith`. */
export type Fold = (text: string) => Folded;

/** Marks of a letter belong to it; a mark without a letter stands for itself. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;
const DROPPED = /[\p{Mn}\p{Cf}]/gu;
/** A page meets a few thousand characters; what is typed or pasted must not fill the memory. */
const REMEMBERED = 8192;

/**
 * A fold with this table of Han characters: groups separated by blanks, the first character of a group
 * standing for all of it. Width, letter case, accents and invisible characters make no difference.
 * Folding what is folded changes nothing.
 */
export function foldWith(table: string): Fold {
  const known = new Map<string, string>();
  const heads = new Map<string, string>();
  for (const [head = '', ...others] of table.split(' ').map((group) => [...group])) {
    for (const other of others) heads.set(other, head);
  }
  const folded = (character: string): string => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const plain = character.normalize('NFKD').replace(DROPPED, '').toLowerCase().normalize('NFC');
    const made = Array.from(plain, (each) => heads.get(each) ?? each).join('');
    if (known.size < REMEMBERED) known.set(character, made);
    return made;
  };
  return (text) => foldText(text, folded);
}

function foldText(text: string, folded: (character: string) => string): Folded {
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const made = folded(character);
    out += made;
    starts.push(...Array<number>(made.length).fill(index));
    ends.push(...Array<number>(made.length).fill(index + character.length));
  }
  return { text: out, starts, ends };
}
