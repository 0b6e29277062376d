import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

// Written down apart from the reader's own list, so that a mistake in one shows against the other.
const GLOBAL = ['class', 'id'];
const ALLOWED: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'aria-label'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  details: [],
  div: ['role', 'tabindex', 'aria-label'],
  em: [],
  figcaption: [],
  figure: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  img: ['src', 'alt', 'loading', 'decoding'],
  li: [],
  ol: ['start'],
  p: [],
  pre: ['tabindex'],
  span: ['role', 'aria-label'],
  strong: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: [],
  th: ['scope'],
  thead: [],
  tr: [],
  ul: [],
  video: ['src', 'controls', 'preload', 'aria-label'],
};

/** Everything in a piece of HTML that a case's body must never hold, found with a browser's parsing rules. */
export function forbiddenIn(html: string, base: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const pending: Node[] = [parseFragment(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('tagName' in node) found.push(...forbiddenOf(node, base, ids));
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') found.push(node.nodeName);
    if ('childNodes' in node) pending.push(...node.childNodes);
    if ('content' in node) pending.push(node.content);
  }
  return found;
}

function forbiddenOf(node: Element, base: string, ids: Set<string>): string[] {
  const allowed = Object.hasOwn(ALLOWED, node.tagName) ? ALLOWED[node.tagName] : undefined;
  if (allowed === undefined) return [`<${node.tagName}>`];
  return node.attrs.flatMap(({ name, value }) => {
    if (name === 'id' && ids.has(value)) return [`id twice: ${value}`];
    if (name === 'id') ids.add(value);
    if (name === 'src')
      return value.startsWith(`${base}media/`) && !value.includes('..') ? [] : [`src=${value}`];
    if (name === 'href') return isSafe(value, base) ? [] : [`href=${value}`];
    return GLOBAL.includes(name) || allowed.includes(name) ? [] : [`${node.tagName} ${name}`];
  });
}

/** Whether a browser would open nothing but a web page, a mail program or a page of the site. */
function isSafe(address: string, base: string): boolean {
  const page = `https://site.invalid${base}cases/x/`;
  const url = URL.parse(address, page);
  if (url === null) return false;
  if (url.origin === 'https://site.invalid')
    return url.pathname.startsWith(base) && !url.pathname.includes('//');
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) && /^(?:https?|mailto):/.test(address);
}
