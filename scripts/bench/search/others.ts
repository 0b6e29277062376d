import { patternOf } from './pattern.ts';
import { DIGIT, plainOf } from './plain.ts';

/** Groups of names for the same thing, plain. */
export type Names = readonly (readonly string[])[];

/** A place of a text that is said in other words. */
interface Place {
  from: number;
  to: number;
  others: readonly string[];
}

/** Groups of names as an editor writes them, made plain. */
export function namesOf(groups: readonly (readonly string[])[]): Names {
  return groups.map((terms) => terms.map((term) => plainOf(term).text));
}

/** The pieces of a term with one place of one piece said in other words, in every way. */
export function otherPieces(pieces: readonly string[], names: Names): string[][] {
  return pieces.flatMap((piece, index) =>
    [...namedPlaces(piece, names), ...yearPlaces(piece)].flatMap(({ from, to, others }) =>
      others.map((other) => {
        // Blanks between words stay, others fall away again.
        const said = plainOf(`${piece.slice(0, from)} ${other} ${piece.slice(to)}`).text.trim();
        return [...pieces.slice(0, index), said, ...pieces.slice(index + 1)];
      }),
    ),
  );
}

/** A name inside of a longer one is none. */
function namedPlaces(piece: string, names: Names): Place[] {
  const places = names.flatMap((group) =>
    group.flatMap((name): Place[] => {
      const from = piece.includes(name) ? piece.search(patternOf(name)) : -1;
      const others = group.filter((other) => other !== name);
      return from === -1 ? [] : [{ from, to: from + name.length, others }];
    }),
  );
  const isInside = (a: Place, b: Place): boolean =>
    a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  return places.filter((place) => !places.some((other) => isInside(place, other)));
}

const OFFSET = 1911;
const [ERA, YEAR] = [plainOf('民國').text, plainOf('年').text];
const ROC = new RegExp(String.raw`(?<era>${ERA})?(?<!${DIGIT}\.?)(?<year>\d{2,3})${YEAR}`, 'gu');
const WESTERN = new RegExp(
  String.raw`(?<!${DIGIT}\.?)(?<year>19[2-9]\d|20[0-5]\d)(?!\.?${DIGIT})(?<said>${YEAR})?`,
  'gu',
);

/** 民國104年, 104年, 2015年 and 2015 are the same year. */
function yearPlaces(piece: string): Place[] {
  const roc = [...piece.matchAll(ROC)].map(({ 0: found, index, groups = {} }): Place => {
    const to = index + found.length;
    const western = String(Number(groups['year']) + OFFSET);
    const bare = groups['era'] === undefined ? [] : [`${groups['year'] ?? ''}${YEAR}`];
    // At the end the western year is found with and without 年 behind it.
    return { from: index, to, others: [...bare, to === piece.length ? western : western + YEAR] };
  });
  const western = [...piece.matchAll(WESTERN)].map(({ 0: found, index, groups = {} }): Place => {
    const other = `${Number(groups['year']) - OFFSET}${YEAR}`;
    return { from: index, to: index + found.length, others: [other] };
  });
  return [...roc, ...western];
}
