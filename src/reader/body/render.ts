import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type {
  Code,
  FootnoteReference,
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Paragraph,
  Parents,
  Root,
  Table,
  Text,
} from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { CALLOUTS, attributeOf } from './components.ts';
import type { BodyContext } from './context.ts';
import { calloutElement, citationElement, element, figureElement, text, videoElement } from './elements.ts';
import { isPictureParagraph } from './guard.ts';
import { resolveLink } from './links.ts';
import { resolveMedia } from './media.ts';
import type { Outline } from './outline.ts';
import { BODY_SCHEMA } from './schema.ts';
import { tableElement } from './table.ts';
import type { Jsx } from './tree.ts';
import { unwrapped } from './words.ts';

/** HTML of a body, and where it cites each source. */
export interface Rendered {
  html: string;
  citations: Record<string, string[]>;
}

/** What the handlers share while they go through one body. */
interface Run {
  outline: Outline;
  context: BodyContext;
  anchors: Map<string, string[]>;
  tables: number;
  loose: WeakMap<List, boolean>;
}

type Output = ElementContent | ElementContent[] | undefined;

/** Renders a body's tree. What the guard refuses is left out or reduced to its text, whatever was reported of it. */
export function renderBody(root: Root, outline: Outline, context: BodyContext): Rendered {
  const run: Run = { outline, context, anchors: new Map(), tables: 0, loose: new WeakMap() };
  const html = htmlOf(toHast(root, { handlers: handlersOf(run), unknownHandler: nothing }));
  return { html, citations: Object.fromEntries(run.anchors) };
}

/** HTML of a tree, once more reduced to the elements, attributes and schemes on the list. */
export function htmlOf(tree: HastNodes): string {
  return toHtml(sanitize(tree, BODY_SCHEMA));
}

function handlersOf(run: Run) {
  return {
    code: (_: State, node: Code) => codeBlock(node),
    footnoteReference: (_: State, node: FootnoteReference) => citation(run, node),
    heading: (state: State, node: Heading) => heading(run, state, node),
    image: (_: State, node: Image, parent: Parents | undefined) => picture(run, node, parent),
    link: (state: State, node: Link) => link(run, state, node),
    listItem: (state: State, node: ListItem, parent: Parents | undefined) =>
      listItem(run, state, node, parent),
    paragraph: (state: State, node: Paragraph) => paragraph(state, node),
    table: (state: State, node: Table) => tableElement(state, node, (run.tables += 1)),
    text: (_: State, node: Text) => text(unwrapped(node.value)),
    mdxJsxFlowElement: (state: State, node: Jsx) => component(run, state, node),
    mdxJsxTextElement: (state: State, node: Jsx) => state.all(node),
    footnoteDefinition: nothing,
    html: nothing,
    mdxFlowExpression: nothing,
    mdxTextExpression: nothing,
    mdxjsEsm: nothing,
  };
}

function nothing(): undefined {
  return undefined;
}

function citation({ context, anchors }: Run, node: FootnoteReference): Output {
  const source = node.label ?? node.identifier;
  const index = context.sourceIds.indexOf(source);
  if (index === -1) return undefined;
  const made = anchors.get(source) ?? [];
  const occurrence = made.length + 1;
  anchors.set(source, [...made, `cite-${source}-${occurrence}`]);
  return citationElement(source, index + 1, occurrence);
}

function heading({ outline }: Run, state: State, node: Heading): Element {
  const id = outline.get(node)?.slug;
  const children = state.all(node);
  // A heading where none may stand keeps its words, without becoming a part of the page's outline.
  if (id === undefined || node.depth === 1) return element('p', {}, ...children);
  return element(`h${node.depth}`, { id }, ...children);
}

function paragraph(state: State, node: Paragraph): Output {
  if (!isPictureParagraph(node)) return element('p', {}, ...state.all(node));
  return state.all(node).filter((child) => child.type === 'element');
}

function picture({ context }: Run, node: Image, parent: Parents | undefined): Output {
  if (parent?.type !== 'paragraph' || !isPictureParagraph(parent)) return undefined;
  const target = resolveMedia(node.url, 'picture', context);
  if (!('media' in target)) return undefined;
  return figureElement(target.media, target.address, node.title?.trim() || undefined);
}

function link({ context }: Run, state: State, node: Link): Output {
  const children = state.all(node);
  const target = resolveLink(node.url, context);
  if ('refused' in target) return children;
  const rel = target.external ? { rel: ['external', 'noopener', 'noreferrer'] } : {};
  return element('a', { href: target.href, ...rel }, ...children);
}

function listItem(run: Run, state: State, node: ListItem, parent: Parents | undefined): Output {
  const list: List = { type: 'list', spread: isLoose(run, node, parent), children: [] };
  const item = defaultHandlers.listItem(state, { ...node, checked: null }, list);
  if (typeof node.checked !== 'boolean') return item;
  // A mark with a name says the same as a disabled checkbox, and needs no label.
  const mark = element(
    'span',
    { className: ['task'], role: 'img', ariaLabel: node.checked ? '已完成' : '未完成' },
    text(node.checked ? '☑' : '☐'),
  );
  item.children.unshift(mark, text(' '));
  return item;
}

/** Whether a list's items are set apart; asked once a list, as the library's own way takes the square of its length. */
function isLoose({ loose }: Run, node: ListItem, parent: Parents | undefined): boolean {
  if (parent?.type !== 'list') return node.spread === true;
  const known = loose.get(parent);
  if (known !== undefined) return known;
  const answer = parent.spread === true || parent.children.some((item) => item.spread === true);
  loose.set(parent, answer);
  return answer;
}

function codeBlock(node: Code): Element {
  const code = element('code', {}, text(node.value === '' ? '' : `${node.value}\n`));
  return element('pre', { tabIndex: 0 }, code);
}

function component({ context }: Run, state: State, node: Jsx): Output {
  const children = state.all(node);
  if (node.name === 'Callout') {
    const type = attributeOf(node, 'type') ?? '';
    if (!Object.hasOwn(CALLOUTS, type)) return children;
    return calloutElement(type as keyof typeof CALLOUTS, wrapped(children));
  }
  if (node.name !== 'Figure' && node.name !== 'Video') return children;
  const kind = node.name === 'Figure' ? 'picture' : 'video';
  const target = resolveMedia(attributeOf(node, 'src') ?? '', kind, context);
  if (!('media' in target)) return children;
  if (kind === 'video') return videoElement(target.media, target.address);
  return figureElement(target.media, target.address, attributeOf(node, 'caption'));
}

const PHRASING: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'span', 'strong', 'sup']);

/** A callout of one line has no paragraph of its own. */
function wrapped(children: ElementContent[]): ElementContent[] {
  const flow = children.some((child) => child.type === 'element' && !PHRASING.has(child.tagName));
  return flow ? children : [element('p', {}, ...children)];
}
