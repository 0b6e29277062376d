import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Folders of the project itself; a build empties its folder first, and would delete them. */
const OWN = ['content', 'src', 'scripts', 'tests', 'docs', 'public', 'node_modules', '.git'];

interface Folders {
  outDir: string;
  contentDir: string;
  peopleDir?: string | undefined;
}

/** Why a build must not write to `outDir`: it would delete what stands there. Undefined when it may. */
export function outDirFault({ outDir, contentDir, peopleDir }: Folders, root: string): string | undefined {
  const place = (folder: string) => realPlace(resolve(root, folder));
  const out = place(outDir);
  if (holds(out, place(root))) return '是專案的根目錄，或包含專案';
  const guarded = [
    { folder: contentDir, name: `內容資料夾「${contentDir}」` },
    ...(peopleDir === undefined ? [] : [{ folder: peopleDir, name: `個人資料的資料夾「${peopleDir}」` }]),
    ...OWN.map((folder) => ({ folder, name: `專案的「${folder}」資料夾` })),
  ];
  for (const { folder, name } of guarded) {
    const kept = place(folder);
    if (out === kept) return `就是${name}`;
    if (holds(out, kept)) return `包含${name}`;
    if (holds(kept, out)) return `在${name}之內`;
  }
  return undefined;
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) === inner;
}

/** A path with its symbolic links followed, as far as it exists. */
function realPlace(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPlace(dirname(path)), basename(path));
}
