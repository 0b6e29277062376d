import { z } from 'zod';

/** Shape of every permanent id, which is also a file name and part of an address. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A permanent id: lower-case Latin words and digits joined by single hyphens, at most 60 characters. */
export const idSchema = z.string().max(60).regex(ID_PATTERN, {
  error: '只能用小寫英文字母、數字和單一連字號，並以字母開頭，例如 tc-103-document-flow',
});

const ROC_BEFORE_FIRST = 1911;
const LAST_ROC_YEAR = 200;

/** A year of the Republic of China (民國年); 1 is 1912. */
export const rocYearSchema = z
  .int()
  .min(1)
  .max(LAST_ROC_YEAR, { error: ({ input }) => notRoc(Number(input) - ROC_BEFORE_FIRST) });

function notRoc(year: number): string {
  const western = year >= 1 && year <= LAST_ROC_YEAR;
  if (!western) return '年度一律寫民國年，例如 104。';
  return `${year + ROC_BEFORE_FIRST} 是西元年，這裡要寫民國年：請改成 ${year}。`;
}

/** A day as `YYYY-MM-DD` that exists in the calendar. Always text: a `Date` would carry a clock and a zone. */
export const isoDateSchema = z.iso.date();

/** One line of text of `min` to `max` characters (code points) that is not blank and has no blanks at its ends. */
export function line(max: number, min = 1) {
  return (
    z
      .string()
      .superRefine((text, context) => {
        const length = [...text].length;
        const size = { origin: 'string', inclusive: true, input: text } as const;
        if (length < min) context.addIssue({ ...size, code: 'too_small', minimum: min });
        if (length > max) context.addIssue({ ...size, code: 'too_big', maximum: max });
      })
      .regex(/^\S(?:.*\S)?$/u, { error: '必須是單行文字，前後不可有空白' })
      // For the JSON Schema, which counts code points too and cannot see the refinement.
      .meta({ minLength: min, maxLength: max })
  );
}

/** A web address that readers can open; nothing but http and https, and nobody's name or password in it. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, error: '必須是 http:// 或 https:// 開頭的完整網址' })
  .refine((address) => !/^[^:]*:\/*[^/?#]*@/.test(address), { error: '網址不可含帳號或密碼' });

const DIGITS = String.raw`\d[\d,]*(?:\.\d+)?餘?`;

/** One number, written in digits or in groups that end in 億, 萬 and 千: 1億7,600餘萬. */
const ARABIC_FIGURE = new RegExp(
  `^(?=.*\\d)\\D*(?:${DIGITS}億)?(?:${DIGITS}萬)?(?:${DIGITS}千)?(?:${DIGITS}(?![億萬千]))?\\D*$`,
  'u',
);
const HAN_FIGURE =
  /^[^\d零一二兩三四五六七八九十]*[零一二兩三四五六七八九十][^\d零一二兩三四五六七八九十]*$/u;

/**
 * A figure as the source states it: a number, or text with exactly one number in it
 * and what qualifies it (`逾 1,100`, `82萬3,301`, `31億3,346萬`, `約五` of ten), so that neither is lost.
 */
export const figureSchema = z.union([
  z.number(),
  line(40).refine((text) => ARABIC_FIGURE.test(text) || HAN_FIGURE.test(text), {
    error: '必須是數字，或恰好含一個數字的文字，例如「逾 1,100」「82萬3,301」「約五」',
  }),
]);

export type Figure = z.infer<typeof figureSchema>;
