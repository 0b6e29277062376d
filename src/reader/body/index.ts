import type { Root } from 'mdast';
import type { Heading } from '../../domain/archive.ts';
import { mainlandTerms } from '../../domain/wording.ts';
import type { Fault } from '../decode.ts';
import { positionAt } from '../source-file.ts';
import { wordingWords } from '../wording-words.ts';
import type { BodyContext, BodyProblem, BodyResult } from './context.ts';
import { guardFaults } from './guard.ts';
import { limitFaults, treeFaults } from './limits.ts';
import { outlineFaults, outlineOf } from './outline.ts';
import { parseBody } from './parse.ts';
import { inlineReferences } from './references.ts';
import { renderBody } from './render.ts';
import { sectionsOf } from './sections.ts';
import { siteLinksOf } from './site-links.ts';
import { wordsOf } from './words.ts';

export type { BodyContext, BodyProblem, BodyResult, SiteLink } from './context.ts';

/** Most problems that are reported for one body. */
const MOST_PROBLEMS = 200;

/**
 * Reads a case's body: text to tree to guard to HTML. Nothing in it is ever evaluated, and what the guard
 * refuses is left out of the HTML or becomes plain text in it. Never throws because of what a body holds.
 */
export function readBody(source: string, context: BodyContext): BodyResult {
  const limits = limitFaults(source);
  if (limits.length > 0) return result(source, limits);
  if (source.trim() === '') return result(source, [empty()]);
  const { tree, faults } = parseBody(source);
  if (tree === undefined) return result(source, faults);
  const costly = treeFaults(tree);
  if (costly.length > 0) return result(source, [...faults, ...costly]);
  return readTree(tree, source, context, faults);
}

function readTree(tree: Root, source: string, context: BodyContext, syntax: readonly Fault[]): BodyResult {
  inlineReferences(tree);
  const outline = outlineOf(tree);
  const faults = [...syntax, ...guardFaults(tree, source, context)];
  const text = wordsOf(tree);
  if (text === '' && faults.length === 0) return result(source, [empty()]);
  faults.push(...outlineFaults(outline, source), ...wordingFaults(source));
  const { html, citations } = renderBody(tree, outline, context);
  const headings: Heading[] = [...outline.values()];
  const sections = sectionsOf(tree, outline);
  const links = siteLinksOf(tree, context);
  return { body: { html, headings, text, sections, citations }, problems: problemsOf(source, faults), links };
}

function result(source: string, faults: readonly Fault[]): BodyResult {
  const body = { html: '', headings: [], text: '', sections: [], citations: {} };
  return { body, problems: problemsOf(source, faults), links: [] };
}

/** Mainland usage, wherever it stands in the text. */
function wordingFaults(source: string): Fault[] {
  return mainlandTerms(source).map((hit) => ({ ...wordingWords(hit), offset: hit.index }));
}

function empty(): Fault {
  return {
    code: 'body-empty',
    offset: 0,
    message: '內文是空的',
    hint: '請在欄位區之後寫出內文，至少要有「## 作法」一節。',
  };
}

function problemsOf(source: string, faults: readonly Fault[]): BodyProblem[] {
  return [...faults]
    .sort((a, b) => a.offset - b.offset || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
    .slice(0, MOST_PROBLEMS)
    .map(({ code, offset, message, hint }) => ({ ...positionAt(source, offset), code, message, hint }));
}
