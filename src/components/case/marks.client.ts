import { loadWords } from '../../search/client/words.ts';
import { equivalentsOf } from '../../search/equivalents.ts';
import { WORDS_PATH } from '../../search/files.ts';
import type { Fold } from '../../search/fold.ts';
import { findIn, joined, type Span } from '../../search/match.ts';
import { cleanQuery, parseQuery } from '../../search/query.ts';
import { runsOf, type Run } from '../../search/units.ts';
import { create, element } from '../case-browser/dom.client.ts';
import { href } from '../href.ts';

/** Phrases do not go on from one of these to the next. */
const BLOCKS = 'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, caption, summary, blockquote';
/** What is no word of the case: marks of footnotes, and what leads elsewhere. */
const OUTSIDE = 'sup, script, style, nav, form, button, [data-part="marks"], .cite-case';

/** Marks what was searched for by a reader who comes from the list, and lets them take the marks away. */
async function markSearched(article: HTMLElement, q: string): Promise<void> {
  const { fold, equivalents } = await loadWords(href(WORDS_PATH))();
  const others = equivalentsOf(equivalents, fold);
  const patterns = parseQuery(q, fold).terms.flatMap((term) => [
    ...term.runs,
    ...others(term).flatMap(({ runs }) => runs),
  ]);
  const marks = blocksOf(article).flatMap((texts) => markTexts(texts, patterns, fold));
  if (marks.length > 0) offerRemoval(article, q, marks);
}

/** The texts of the article, those of one block together. */
function blocksOf(article: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element, Text[]>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS);
    if (!(node instanceof Text) || !block || node.parentElement?.closest(OUTSIDE)) continue;
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return [...blocks.values()];
}

/** Wraps what matches in marks; a match that goes over the borders of elements is a mark in each. */
function markTexts(texts: readonly Text[], patterns: readonly Run[], fold: Fold): HTMLElement[] {
  const runs = runsOf(fold(texts.map(({ data }) => data).join('')));
  const spans = joined(patterns.flatMap((pattern) => findIn(runs, pattern)));
  let start = 0;
  return texts.flatMap((text) => {
    const end = start + text.length;
    const inside = spans
      .filter(({ from, to }) => from < end && to > start)
      .map(({ from, to }) => ({ from: Math.max(from, start) - start, to: Math.min(to, end) - start }));
    start = end;
    return [...inside].reverse().map((span) => wrap(text, span));
  });
}

/** The part behind stays the text's own, so that spans are wrapped from the last to the first. */
function wrap(text: Text, { from, to }: Span): HTMLElement {
  const part = text.splitText(from);
  part.splitText(to - from);
  const mark = create('mark', part.data);
  part.replaceWith(mark);
  return mark;
}

function offerRemoval(article: HTMLElement, q: string, marks: readonly HTMLElement[]): void {
  const bar = element(article, '[data-part="marks"]', HTMLElement);
  element(bar, '[data-part="marks-about"]', HTMLElement).textContent =
    `已標示搜尋詞「${q}」，共 ${marks.length} 處。`;
  element(bar, 'a', HTMLAnchorElement).href = `${href('/cases/')}?${new URLSearchParams({ q })}`;
  element(bar, 'button', HTMLButtonElement).addEventListener('click', () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    article.normalize();
    bar.hidden = true;
    const heading = element(article, 'h1', HTMLElement);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // A page that is loaded again, or sent to somebody, has no marks either.
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(null, '', address);
  });
  bar.hidden = false;
}

const { text, searchable } = cleanQuery(new URLSearchParams(location.search).get('q') ?? '');
// Without the words of the search the page is as it is.
if (searchable) markSearched(element(document, 'article.case', HTMLElement), text).catch(() => undefined);
