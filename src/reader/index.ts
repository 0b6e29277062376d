import { resolve } from 'node:path';
import type { Archive } from '../domain/archive.ts';
import type { Problem } from '../domain/problem.ts';
import { archiveOf } from './assemble.ts';
import { readBodies } from './bodies.ts';
import { crossCheck } from './cross/index.ts';
import { gather } from './gather.ts';
import { listContent } from './listing.ts';
import { sorted } from './problems.ts';
import { readRecord } from './record.ts';

/** What to read, and the day and address base that reading depends on. */
export interface ReadOptions {
  /** The project's root; paths in problems count from here. */
  root: string;
  contentDir: string;
  /** Private folder of people, outside the public repository. */
  peopleDir?: string;
  /** BASE_PATH: begins and ends with `/`. */
  base: string;
  /** ISO day. */
  today: string;
}

/** What could be read without an error, and everything that is wrong. */
export interface ReadResult {
  archive: Archive;
  /** In the order of files, lines and columns. With an error among them the archive must not be used. */
  problems: Problem[];
  /** Paths of all record files that were looked at, from the root. */
  files: string[];
}

/** Reads and checks a whole content folder. What the content holds never makes it throw: that becomes problems. */
export function readArchive(options: ReadOptions): ReadResult {
  const root = resolve(options.root);
  const listing = listContent({
    root,
    contentDir: resolve(root, options.contentDir),
    ...(options.peopleDir === undefined ? {} : { peopleDir: resolve(root, options.peopleDir) }),
  });
  const reads = listing.files.map(readRecord);
  const records = reads.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const { gathered, problems: misfits } = gather(records);
  const bodies = readBodies(records, listing, options.base);
  const problems = sorted([
    ...listing.problems,
    ...reads.flatMap((read) => read.problems),
    ...misfits,
    ...bodies.problems,
    ...crossCheck(gathered, { ...bodies, listing, today: options.today }),
  ]);
  return {
    archive: archiveOf(gathered, bodies.bodies, problems),
    problems,
    files: listing.files.map(({ path }) => path),
  };
}
