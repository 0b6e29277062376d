import type { Nodes } from 'mdast';
import { CALLOUTS, attributeOf, isComponent } from './components.ts';
import { childrenOf } from './tree.ts';

const HAN = String.raw`[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]`;
const WRAP_IN_CHINESE = new RegExp(`(?<=${HAN})[ \\t]*\\r?\\n[ \\t]*(?=${HAN})`, 'gu');

/** Text with the line breaks taken out that an editor put between two Chinese characters; they would show as blanks. */
export function unwrapped(text: string): string {
  return text.replace(WRAP_IN_CHINESE, '');
}

/** Stands for a citation mark until the blank that an editor put behind it is gone too. */
const MARK = '\uFFFC';
const BLANK_BEHIND_MARK = new RegExp(`${MARK}+[ \\t]*(?=${HAN})`, 'gu');

/** The words of a part of a body, with single blanks between blocks; no markup, no citation marks. */
export function wordsOf(node: Nodes): string {
  return collect(node).replace(BLANK_BEHIND_MARK, '').replaceAll(MARK, '').replace(/\s+/gu, ' ').trim();
}

function collect(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return unwrapped(node.value);
    case 'inlineCode':
      return node.value;
    case 'code':
      return ` ${node.value} `;
    case 'break':
      return ' ';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentWords(node);
    case 'footnoteReference':
      return MARK;
    case 'footnoteDefinition':
      return '';
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return inside(node);
    default:
      return ` ${inside(node)} `;
  }
}

function componentWords(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string {
  if (!isComponent(node)) return inside(node);
  const type = attributeOf(node, 'type') ?? '';
  const label = Object.hasOwn(CALLOUTS, type) ? CALLOUTS[type as keyof typeof CALLOUTS] : '';
  return ` ${label} ${attributeOf(node, 'caption') ?? ''} ${inside(node)} `;
}

function inside(node: Nodes): string {
  return childrenOf(node).map(collect).join('');
}
