import type { Nodes, Root } from 'mdast';
import type { Section } from '../../domain/archive.ts';
import type { Outline } from './outline.ts';
import { childrenOf } from './tree.ts';
import { wordsOf } from './words.ts';

/** Blocks whose parts are lines of their own. */
const HOLDERS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem']);

/** The words of a body by its second-level headings. */
export function sectionsOf(root: Root, outline: Outline): Section[] {
  const sections: Section[] = [];
  for (const node of root.children) {
    const heading = node.type === 'heading' ? outline.get(node) : undefined;
    if (heading?.depth === 2) sections.push({ slug: heading.slug, heading: heading.text, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(...linesOf(node));
  }
  return sections;
}

function linesOf(node: Nodes): string[] {
  const lines = HOLDERS.has(node.type) ? childrenOf(node).flatMap(linesOf) : [wordsOf(node)];
  return lines.filter((line) => line !== '');
}
