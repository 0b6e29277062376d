import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { ReadResult } from '../src/reader/index.ts';

/** A path on the command line leads to no file that is checked. */
export class UnknownPathError extends Error {
  override name = 'UnknownPathError';
}

type Reported = Pick<ReadResult, 'problems' | 'files'>;

/** Only what lies at or below `paths` (absolute); without paths, all. Throws `UnknownPathError`. */
export function within(result: Reported, paths: readonly string[], root: string): Reported {
  if (paths.length === 0) return result;
  const wanted = paths.map((path) => relative(root, path).split(sep).join('/'));
  const covers = (path: string) => (file: string) =>
    path === '' || file === path || file.startsWith(`${path}/`);
  for (const [index, path] of wanted.entries()) {
    const known = result.files.some(covers(path)) || result.problems.some(({ file }) => covers(path)(file));
    if (known) continue;
    const location = paths[index] ?? path;
    const why = existsSync(location) ? '裡沒有內容檔案' : '不存在';
    throw new UnknownPathError(`路徑「${path}」${why}。請寫內容資料夾中的檔案或資料夾，例如 content/cases。`);
  }
  const chosen = (file: string) => wanted.some((path) => covers(path)(file));
  return {
    problems: result.problems.filter(({ file }) => chosen(file)),
    files: result.files.filter(chosen),
  };
}
