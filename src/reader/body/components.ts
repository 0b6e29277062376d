import type { Fault } from '../decode.ts';
import { listed, quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { isCode } from './mask.ts';
import { openingTagEnd, startOf, type Jsx } from './tree.ts';

/** What a note in the body says it is, by the value that editors write. */
export const CALLOUTS = { note: '備註', conflict: '來源不一致', estimate: '估計值' } as const;
export type CalloutType = keyof typeof CALLOUTS;

interface Rule {
  attributes: Record<string, { required: boolean; values?: readonly string[] }>;
  /** Whether it stands round text. */
  wraps: boolean;
  example: string;
}

/** Every component of the body, with its attributes. Nothing else is accepted. */
const RULES = new Map<string, Rule>([
  [
    'Callout',
    {
      attributes: { type: { required: true, values: Object.keys(CALLOUTS) } },
      wraps: true,
      example: '<Callout type="note">文字</Callout>',
    },
  ],
  [
    'Figure',
    {
      attributes: { src: { required: true }, caption: { required: false } },
      wraps: false,
      example: '<Figure src="檔名.png" />',
    },
  ],
  ['Video', { attributes: { src: { required: true } }, wraps: false, example: '<Video src="檔名.mp4" />' }],
]);

/** The value of an attribute that is written as plain text. */
export function attributeOf(node: Jsx, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      const { value } = attribute;
      return typeof value === 'string' && !isCode(value) ? value : undefined;
    }
  }
  return undefined;
}

/** Whether this is one of the archive's components. */
export function isComponent(node: Jsx): boolean {
  return node.name !== null && RULES.has(node.name);
}

/** What is wrong with an element's name, attributes and content. */
export function componentFaults(node: Jsx, source: string): Fault[] {
  const rule = RULES.get(node.name ?? '');
  if (node.name === null || rule === undefined) return [nameFault(node)];
  return [...attributeFaults(node, rule, source), ...contentFaults(node, rule)];
}

function nameFault(node: Jsx): Fault {
  const offset = startOf(node);
  const name = node.name ?? '';
  if (!/^[A-Z]/.test(name)) {
    return {
      code: 'html-raw',
      offset,
      message: `內文不能用 HTML 標籤${quote(`<${name}>`)}`,
      hint: '請改用 Markdown 寫法，或元件 Callout、Figure、Video。',
    };
  }
  return {
    code: 'component-unknown',
    offset,
    message: `沒有這個元件${quote(name)}`,
    hint: `${didYouMean(nearest(name, RULES.keys()))}可用的元件：${listed([...RULES.keys()])}。`,
  };
}

function attributeFaults(node: Jsx, rule: Rule, source: string): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      faults.push(badValue(startOf(node), `元件 ${node.name ?? ''} 的屬性不是文字`, rule));
      continue;
    }
    const { name, value } = attribute;
    const offset = placeOf(node, name, source);
    const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
    if (known === undefined) {
      faults.push(unknownAttribute(node, name, rule, offset));
    } else if (!seen.has(name) && isBraced(name, offset, source)) {
      // Told already, as code.
    } else if (seen.has(name) || typeof value !== 'string' || value === '') {
      faults.push(badValue(offset, `屬性「${name}」${seen.has(name) ? '重複' : '沒有值'}`, rule));
    } else if (known.values?.includes(value) === false) {
      const guess = didYouMean(nearest(value, known.values));
      const hint = `${guess}可用的值：${listed(known.values)}。`;
      faults.push({ ...badValue(offset, `屬性「${name}」的值${quote(value)}不在允許清單`, rule), hint });
    }
    seen.add(name);
  }
  for (const [name, { required }] of Object.entries(rule.attributes)) {
    if (required && !seen.has(name)) faults.push(missing(node, name, rule));
  }
  return faults;
}

/** Whether the value of the attribute at an offset stands in braces. */
function isBraced(name: string, offset: number, source: string): boolean {
  return /^\s*=\s*\{/.test(source.slice(offset + name.length, offset + name.length + 60));
}

function contentFaults(node: Jsx, rule: Rule): Fault[] {
  const filled = node.children.length > 0;
  if (filled === rule.wraps) return [];
  return [
    {
      code: 'component-content',
      offset: startOf(node),
      message: filled ? `元件 ${node.name} 不能包住文字` : `元件 ${node.name} 裡面沒有文字`,
      hint: `請寫成「${rule.example}」。`,
    },
  ];
}

function unknownAttribute(node: Jsx, name: string, rule: Rule, offset: number): Fault {
  const names = Object.keys(rule.attributes);
  return {
    code: 'component-attribute-unknown',
    offset,
    message: `元件 ${node.name} 沒有屬性${quote(name)}`,
    hint: `${didYouMean(nearest(name, names))}可用的屬性：${listed(names)}。`,
  };
}

function missing(node: Jsx, name: string, rule: Rule): Fault {
  return {
    code: 'component-attribute-missing',
    offset: startOf(node),
    message: `元件 ${node.name} 缺少屬性「${name}」`,
    hint: `請寫成「${rule.example}」。`,
  };
}

function badValue(offset: number, message: string, rule: Rule): Fault {
  return { code: 'component-attribute-value', offset, message, hint: `請寫成「${rule.example}」。` };
}

/** The place of an attribute in the opening tag; the parser does not keep it. */
function placeOf(node: Jsx, wanted: string, source: string): number {
  const start = startOf(node);
  const tag = source.slice(start, openingTagEnd(source, start));
  const at = tag.indexOf(wanted, (node.name ?? '').length + 1);
  return at === -1 ? start : start + at;
}
