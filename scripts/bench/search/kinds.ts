/** What a kind of query must come to. */
export type Sort = 'plain' | 'folding' | 'equivalent' | 'relaxed' | 'nothing';

/** The kinds of queries, in the order of the tables. */
export const KINDS = {
  'words of 2–4 characters': 'plain',
  compounds: 'plain',
  'pieces of running text': 'plain',
  'single characters': 'plain',
  'Latin and digits': 'plain',
  'several terms, blanks': 'plain',
  'phrases in quotation marks': 'plain',
  exclusions: 'plain',
  '臺 and 台': 'folding',
  'simplified input': 'folding',
  'full width': 'folding',
  'letter case': 'folding',
  'former and other names': 'equivalent',
  'short names': 'equivalent',
  synonyms: 'equivalent',
  'former counties': 'equivalent',
  'years of both counts': 'equivalent',
  'several terms, no blanks': 'relaxed',
  'one wrong character': 'relaxed',
  'nothing to find': 'nothing',
} as const satisfies Readonly<Record<string, Sort>>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** One query of the benchmark. */
export interface Query {
  kind: Kind;
  text: string;
  /** What the reader meant, where the query itself is in no case: cases with all of these answer. */
  meant?: readonly string[];
}
