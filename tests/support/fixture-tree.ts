import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readArchive } from '../../src/reader/index.ts';
import type { ReadResult } from '../../src/reader/index.ts';

/** The day on which all fixtures are read. */
export const FIXTURE_DAY = '2026-11-20';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Changes that files in a repository cannot make well. */
const setupSchema = z.strictObject({
  remove: z.array(z.string()).optional(),
  links: z.record(z.string(), z.string()).optional(),
  fill: z.record(z.string(), z.int()).optional(),
});

/** The classes of problem that have a fixture. */
export function fixtureCodes(): string[] {
  return readdirSync(join(FIXTURES, 'problems')).sort();
}

/** Builds a content tree: the base with the files of `overlay` over it. Gives its root. */
export function fixtureTree(overlay?: string): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync(join(FIXTURES, 'base'), root, { recursive: true });
  if (overlay !== undefined) lay(join(FIXTURES, 'problems', overlay), root);
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

function lay(overlay: string, root: string): void {
  for (const folder of ['content', 'people']) {
    if (existsSync(join(overlay, folder)))
      cpSync(join(overlay, folder), join(root, folder), { recursive: true });
  }
  if (!existsSync(join(overlay, 'setup.json'))) return;
  const {
    remove = [],
    links = {},
    fill = {},
  } = setupSchema.parse(JSON.parse(readFileSync(join(overlay, 'setup.json'), 'utf8')));
  for (const path of remove) rmSync(join(root, path), { recursive: true });
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, path));
  for (const [path, size] of Object.entries(fill)) writeFileSync(join(root, path), 'a'.repeat(size));
}

/** Reads a tree as a command would. */
export function readTree(root: string): ReadResult {
  return readArchive({
    root,
    contentDir: 'content',
    ...(existsSync(join(root, 'people')) ? { peopleDir: 'people' } : {}),
    base: '/',
    today: FIXTURE_DAY,
  });
}

/** The problems that a fixture says it has. */
export function expectedProblems(code: string): unknown {
  return JSON.parse(readFileSync(join(FIXTURES, 'problems', code, 'expected.json'), 'utf8'));
}
