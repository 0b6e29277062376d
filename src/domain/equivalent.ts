import { z } from 'zod';
import { line } from './primitives.ts';

/** How the terms of an entry come to mean the same. */
export const EQUIVALENT_KINDS = ['舊名', '簡稱', '同義詞'] as const;

/** Letters and digits; between them single blanks, and one point in a number. A search takes it as one phrase. */
const PHRASE = /^(?!.*(?:\P{N}\.|\.\P{N}|\.\p{N}+\.))[\p{L}\p{N}]+(?:[ .][\p{L}\p{N}]+)*$/u;
const YEAR = /^(?:民國|西元|公元)? ?\d+ ?年度?$/u;

const termSchema = line(20, 2)
  .regex(PHRASE, { error: '只能用文字和數字，不可有標點；外文的字之間可以空一格' })
  .refine((term) => !YEAR.test(term), {
    error: '年度不必列，搜尋時會自動對照民國與西元年',
  });

/** Terms that mean the same to whoever searches: one of them finds the others too. */
export const equivalentSchema = z.strictObject({
  kind: z.enum(EQUIVALENT_KINDS).describe('種類：舊名（改名或改制前後）、簡稱（全名與簡稱）或同義詞'),
  terms: z
    .array(termSchema)
    .min(2)
    .max(8)
    .describe('詞：意思相同的 2 至 8 個詞，每個 2 至 20 字，現行正式的名稱寫在最前面'),
  note: line(100).optional().describe('備註：給編輯看的說明，例如改名的日期；不顯示在網站上'),
});

export type Equivalent = z.infer<typeof equivalentSchema>;

/** The whole list, as `content/equivalents.yaml` holds it. It may be empty, and is loaded by whoever searches: so it is bounded. */
export const equivalentsSchema = z.array(equivalentSchema).max(500);

const UNITS = /\p{Script=Han}|\p{N}[\p{N}.]*|[^\p{Script=Han}\p{N}\s]+/gu;

/**
 * The units of a term as a search compares them (Han characters, words, numbers), one blank between them.
 * Equal for terms that differ in nothing but width, letter case, 台 for 臺, and blanks beside Han characters.
 */
export function termKey(term: string): string {
  const folded = term.normalize('NFKC').toLowerCase().replaceAll('台', '臺');
  return (folded.match(UNITS) ?? []).join(' ');
}

/** Whether a search for `inner` finds every text that has `outer`; both are keys of terms. */
export function holdsTerm(outer: string, inner: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}
