import { isSampleRow, type CaseTable } from '../../domain/case-table.ts';
import { getJson } from '../../search/client/fetch.ts';
import type { Words } from '../../search/client/words.ts';
import type { Answer } from '../../search/engine.ts';
import { excerptsOf, type Excerpt, type TextPart } from '../../search/excerpt.ts';
import { textPath } from '../../search/files.ts';
import { markIn, type Stretch } from '../../search/match.ts';
import { href } from '../href.ts';
import { create, element, elements } from './dom.client.ts';

/** What a search found, and how it was asked for. */
export interface Asked {
  q: string;
  answer: Answer;
}

/** The marks and excerpts on the cards of a list. */
export interface FoundPanel {
  /** Shows on all cards what was found; without an answer the cards are as they are. */
  show(table: CaseTable, asked: Asked | undefined): void;
}

/** An excerpt is made when its card is about to be seen, so that a search loads the words of those cards alone. */
const AHEAD = '150px';

/** Takes hold of the cards in `results`. A case whose words cannot be loaded is shown without an excerpt. */
export function foundPanel(results: HTMLElement, words: () => Promise<Words>): FoundPanel {
  const texts = new Map<string, Promise<TextPart[]>>();
  /** What a card shows now, and how to fill it when it is seen. */
  const shown = new WeakMap<Element, Asked>();
  const waiting = new WeakMap<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
        observer.unobserve(target);
        void waiting.get(target)?.();
      }
    },
    { rootMargin: AHEAD },
  );

  function textOf(id: string): Promise<TextPart[]> {
    const known = texts.get(id) ?? getJson<TextPart[]>(href(textPath(id)));
    texts.set(id, known);
    known.catch(() => texts.delete(id));
    return known;
  }

  async function fill(card: HTMLElement, id: string, asked: Asked): Promise<void> {
    const box = part(card, 'found');
    try {
      const [{ fold }, parts] = await Promise.all([words(), textOf(id)]);
      if (shown.get(card) !== asked) return;
      const link = linkOf(card);
      link.replaceChildren(...nodes(markIn(link.textContent, asked.answer.patterns, fold)));
      box.replaceChildren(...excerptsOf(parts, asked.answer.patterns, fold).map(paragraph(id, asked.q)));
      box.hidden = box.childElementCount === 0;
    } catch {
      box.hidden = true;
    }
  }

  function showOn(card: HTMLElement, table: CaseTable, asked: Asked): void {
    const id = card.dataset.caseId ?? '';
    const row = table.id.indexOf(id);
    linkOf(card).href = caseAddress(id, isSampleRow(table, row) ? '' : asked.q);
    const names = asked.answer.hits.find((hit) => hit.row === row)?.names ?? [];
    part(card, 'through').hidden = names.length === 0;
    part(card, 'names').textContent = names.join('、');
    // Its place is kept, so that the cards below do not move when it comes.
    part(card, 'found').replaceChildren();
    part(card, 'found').hidden = false;
    waiting.set(card, () => fill(card, id, asked));
    observer.observe(card);
  }

  function clear(card: HTMLElement): void {
    const link = linkOf(card);
    link.href = caseAddress(card.dataset.caseId ?? '', '');
    link.replaceChildren(link.textContent);
    part(card, 'through').hidden = part(card, 'found').hidden = true;
  }

  return {
    show(table, asked) {
      for (const card of elements(results, '[data-case-id]', HTMLElement)) {
        if (shown.get(card) === asked) continue;
        observer.unobserve(card);
        if (asked === undefined) {
          shown.delete(card);
          clear(card);
        } else {
          shown.set(card, asked);
          showOn(card, table, asked);
        }
      }
    },
  };
}

function part(card: HTMLElement, name: string): HTMLElement {
  return element(card, `[data-part="${name}"]`, HTMLElement);
}

function linkOf(card: HTMLElement): HTMLAnchorElement {
  return element(card, '[data-part="link"]', HTMLAnchorElement);
}

/** The page of a case, which marks there what was searched. */
function caseAddress(id: string, q: string): string {
  return href(`/cases/${id}/`) + (q === '' ? '' : `?${new URLSearchParams({ q })}`);
}

/** The excerpt behind the name of its part, which leads there. */
function paragraph(id: string, q: string) {
  return ({ label, anchor, stretches }: Excerpt): HTMLParagraphElement => {
    const name =
      anchor === undefined
        ? create('span', label)
        : create('a', label, { href: `${caseAddress(id, q)}#${encodeURIComponent(anchor)}` });
    const line = create('p');
    line.append(name, '：', ...nodes(stretches));
    return line;
  };
}

/** Stretches as text, and as marks around text. */
export function nodes(stretches: readonly Stretch[]): (string | HTMLElement)[] {
  return stretches.map(({ text, marked }) => (marked ? create('mark', text) : text));
}
