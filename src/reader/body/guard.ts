import type { FootnoteReference, Image, Link, Nodes, Paragraph, Root } from 'mdast';
import type { Fault } from '../decode.ts';
import { listed, quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { attributeOf, componentFaults, isComponent } from './components.ts';
import type { BodyContext } from './context.ts';
import { resolveLink } from './links.ts';
import { resolveMedia } from './media.ts';
import { isEscaped } from './syntax.ts';
import { childrenOf, rangeOf, startOf, type Jsx } from './tree.ts';
import { wordsOf } from './words.ts';

/** Where in the tree a node stands, as far as rules depend on it. */
interface Place {
  link: boolean;
  heading: boolean;
  component: boolean;
  top: boolean;
  /** A paragraph that holds nothing but pictures. */
  pictures: boolean;
}

const TOP: Place = { link: false, heading: false, component: false, top: true, pictures: false };

/** Every rule that a body's tree breaks, in no order. The tree must not be deeper than the limit. */
export function guardFaults(root: Root, source: string, context: BodyContext): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: Nodes, place: Place): void => {
    faults.push(...nodeFaults(node, place, source, context));
    const inner = placeWithin(node, place);
    for (const child of childrenOf(node)) visit(child, inner);
  };
  for (const child of root.children) visit(child, TOP);
  return faults;
}

/** Whether a paragraph holds nothing but pictures, which then stand as figures of their own. */
export function isPictureParagraph(node: Paragraph): boolean {
  const solid = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return solid.length > 0 && solid.every((child) => child.type === 'image');
}

function placeWithin(node: Nodes, place: Place): Place {
  return {
    link: place.link || node.type === 'link',
    heading: place.heading || node.type === 'heading',
    component: place.component || node.type === 'mdxJsxFlowElement',
    top: false,
    pictures: node.type === 'paragraph' && isPictureParagraph(node),
  };
}

function nodeFaults(node: Nodes, place: Place, source: string, context: BodyContext): Fault[] {
  switch (node.type) {
    case 'text':
      return strayFootnote(node, source);
    case 'link':
      return linkFaults(node, place, source, context);
    case 'image':
      return imageFaults(node, place, context);
    case 'footnoteReference':
      return footnoteFaults(node, place, context);
    case 'footnoteDefinition':
      return [footnoteDefinition(startOf(node), node.label ?? node.identifier)];
    case 'heading':
      return place.top
        ? []
        : [misplaced(startOf(node), '標題', '標題要獨立成段，不放在清單、引文、表格或元件裡。')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsxFaults(node, place, source, context);
    default:
      return unlistedFaults(node, source);
  }
}

/** What stands for itself, without a rule. Anything else that the parser may come to know is refused. */
const HARMLESS: ReadonlySet<string> = new Set<Nodes['type']>([
  'blockquote',
  'break',
  'code',
  'definition',
  'delete',
  'emphasis',
  'inlineCode',
  'list',
  'listItem',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
]);

function unlistedFaults(node: Nodes, source: string): Fault[] {
  if (HARMLESS.has(node.type)) return [];
  const [offset, end] = rangeOf(node);
  const text = quote(source.slice(offset, end).trim());
  const hint = '請改用編輯說明列出的寫法。';
  return [{ code: 'html-raw', offset, message: `內文不能有這種標記：${text}`, hint }];
}

function linkFaults(node: Link, place: Place, source: string, context: BodyContext): Fault[] {
  const offset = startOf(node);
  const faults: Fault[] = [];
  const target = resolveLink(node.url, context);
  if ('refused' in target) {
    faults.push({
      code: 'link-unsafe',
      offset,
      message: `${target.refused}：${quote(node.url)}`,
      hint: target.cure,
    });
  }
  if (wordsOf(node) === '') {
    const hint = '請在中括號裡寫出連到哪裡，讓使用報讀軟體的人也聽得懂。';
    faults.push({ code: 'link-empty', offset, message: '連結沒有文字', hint });
  }
  if (place.link) faults.push(misplaced(offset, '連結', '連結裡面不能再放連結。'));
  // A bare address takes in the Chinese text that follows it without a blank.
  if (source[offset] !== '[' && /[^\x21-\x7e]/.test(node.url)) {
    const hint = '請改寫成「[說明文字](網址)」，網址才不會和後面的文字連在一起。';
    faults.push({ code: 'link-bare', offset, message: `網址和後面的文字連在一起：${quote(node.url)}`, hint });
  }
  return faults;
}

function imageFaults(node: Image, place: Place, context: BodyContext): Fault[] {
  const offset = startOf(node);
  if (!place.pictures) {
    return [
      misplaced(offset, '圖片', '圖片要獨立成段，前後各空一行。'),
      ...mediaFaults(node.url, 'picture', offset, context),
    ];
  }
  return [...mediaFaults(node.url, 'picture', offset, context), ...altFaults(node, context)];
}

function altFaults(node: Image, context: BodyContext): Fault[] {
  const target = resolveMedia(node.url, 'picture', context);
  const alt = node.alt?.trim() ?? '';
  if (!('media' in target) || alt === '' || alt === target.media.alt) return [];
  return [
    {
      code: 'media-alt',
      offset: startOf(node),
      message: `替代文字${quote(alt)}與 media 欄位的不同`,
      hint: '頁面採用 media 欄位的 alt。請把兩處改成相同，或把這裡留空，寫成「![](檔名)」。',
    },
  ];
}

function mediaFaults(name: string, kind: 'picture' | 'video', offset: number, context: BodyContext): Fault[] {
  const target = resolveMedia(name, kind, context);
  return 'media' in target ? [] : [{ ...target, offset }];
}

function jsxFaults(node: Jsx, place: Place, source: string, context: BodyContext): Fault[] {
  const faults = componentFaults(node, source);
  if (!isComponent(node)) return faults;
  const offset = startOf(node);
  if (node.type === 'mdxJsxTextElement' || (node.name === 'Callout' && place.component)) {
    const hint = '元件要獨立成段，前後各空一行，不放在句子、標題、連結或另一個 Callout 裡。';
    faults.push(misplaced(offset, `元件 ${node.name ?? ''} `, hint));
  }
  const src = attributeOf(node, 'src');
  if (src === undefined || src === '' || node.name === 'Callout') return faults;
  return [...faults, ...mediaFaults(src, node.name === 'Video' ? 'video' : 'picture', offset, context)];
}

function misplaced(offset: number, what: string, hint: string): Fault {
  return { code: 'markup-misplaced', offset, message: `${what}不能放在這裡`, hint };
}

function footnoteFaults(node: FootnoteReference, place: Place, context: BodyContext): Fault[] {
  const offset = startOf(node);
  const label = node.label ?? node.identifier;
  if (place.link) return [misplaced(offset, `註腳${quote(`[^${label}]`)}`, '請把註腳移到連結之後。')];
  if (context.sourceIds.includes(label)) return [];
  return [unknownFootnote(offset, label, context)];
}

function unknownFootnote(offset: number, label: string, context: BodyContext): Fault {
  const guess = didYouMean(nearest(label, context.sourceIds));
  return {
    code: 'footnote-unknown',
    offset,
    message: `註腳${quote(`[^${label}]`)}不是本案例的來源代號`,
    hint: `${guess}sources 中的代號：${listed(context.sourceIds)}。`,
  };
}

/** `[^` that the parser took for plain text, such as a reference with a blank in it. */
function strayFootnote(node: Nodes, source: string): Fault[] {
  const [start, end] = rangeOf(node);
  const faults: Fault[] = [];
  for (let at = source.indexOf('[^', start); at !== -1 && at < end; at = source.indexOf('[^', at + 2)) {
    if (isEscaped(source, at)) continue;
    const hint = '註腳寫成「[^代號]」，代號只含小寫英文、數字與連字號，並列在 sources 欄位。';
    const message = `註腳的寫法不對：${quote(source.slice(at, Math.min(end, at + 20)))}`;
    faults.push({ code: 'footnote-unknown', offset: at, message, hint });
  }
  return faults;
}

function footnoteDefinition(offset: number, label: string): Fault {
  return {
    code: 'footnote-definition',
    offset,
    message: `內文不能寫註腳的內容：${quote(`[^${label}]:`)}`,
    hint: '來源寫在檔案開頭的 sources 欄位，內文只寫「[^代號]」；請刪除這一段。',
  };
}
