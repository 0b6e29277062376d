import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadResult } from '../../src/reader/index.ts';
import { fixtureTree, readTree } from './fixture-tree.ts';

/** A change in a file of the base tree: some text for other text, which must be there, or any change. */
export type Edit =
  | readonly [path: string, from: string, to: string]
  | readonly [path: string, change: (text: string) => string];

/** Reads the base tree with some of its files changed. */
export function readEdited(...edits: Edit[]): ReadResult {
  const { root, remove } = fixtureTree();
  try {
    for (const edit of edits) {
      const file = join(root, edit[0]);
      writeFileSync(file, changed(edit, readFileSync(file, 'utf8')));
    }
    return readTree(root);
  } finally {
    remove();
  }
}

function changed(edit: Edit, text: string): string {
  if (edit.length === 2) return edit[1](text);
  const [path, from, to] = edit;
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return text.replace(from, to);
}
