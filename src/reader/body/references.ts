import type { Definition, Nodes, Root } from 'mdast';

/**
 * Turns `[text][name]` and `![alt][name]` into plain links and images, in place,
 * so that everything after needs to know one kind only. The definitions go.
 */
export function inlineReferences(root: Root): void {
  const definitions = new Map<string, Definition>();
  gather(root, definitions);
  if (definitions.size > 0) replaceIn(root, definitions);
}

function gather(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) gather(child, definitions);
}

function replaceIn(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  for (const [index, child] of children.entries()) {
    children[index] = inlined(child, definitions);
    replaceIn(child, definitions);
  }
}

function inlined(node: Nodes, definitions: ReadonlyMap<string, Definition>): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return node;
  const target = { url: definition.url, title: definition.title ?? null, position: node.position };
  if (node.type === 'imageReference') return { type: 'image', alt: node.alt ?? '', ...target };
  return { type: 'link', children: node.children, ...target };
}
