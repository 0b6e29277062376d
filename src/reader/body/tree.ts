import type { Nodes, Root } from 'mdast';

/** A component or HTML element as MDX writes it. */
export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A node's children; none for a leaf. */
export function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : [];
}

/** Start and end of a node in the body, as string offsets. */
export function rangeOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** Where a node begins in the body. */
export function startOf(node: Nodes): number {
  return rangeOf(node)[0];
}

/** Where the opening tag that begins at `start` ends; quoted values and braces may contain `>`. */
export function openingTagEnd(source: string, start: number): number {
  let quote = '';
  let braces = 0;
  for (let at = start; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{') braces += 1;
    else if (character === '}') braces -= 1;
    else if (character === '>' && braces <= 0) return at + 1;
  }
  return source.length;
}

/** Every node below the root, in no order. Does not recurse, so that no tree is too deep for it. */
export function nodesOf(root: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const pending: Nodes[] = [...root.children];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    for (const child of childrenOf(node)) pending.push(child);
  }
  return nodes;
}
