import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a page and of what it loads with it, compressed as a web server sends them. */
export interface Load {
  page: string;
  bytes: number;
}

/** The first load of `/cases/`: page, styles, scripts with what they import, and the table of cases. */
export function firstLoadOfCases(dist: string): Load {
  const page = join(dist, 'cases', 'index.html');
  return { page: '/cases/', bytes: sum([page, ...assetsOf(page, dist), join(dist, 'cases', 'table.json')]) };
}

/** The heaviest page right below a folder of the site (`cases`, `counties`), with its styles and scripts. */
export function heaviestPage(dist: string, kind: string): Load {
  const names = readdirSync(join(dist, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name);
  const loads = names.map((name) => {
    const page = join(dist, kind, name, 'index.html');
    return { page: `/${kind}/${name}/`, bytes: sum([page, ...assetsOf(page, dist)]) };
  });
  return loads.reduce((most, load) => (load.bytes > most.bytes ? load : most));
}

/** Styles and scripts that a page names, and the modules that those scripts import at once. */
function assetsOf(page: string, dist: string): string[] {
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)].map(
    ([, path = '']) => path,
  );
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const code = readFileSync(join(dist, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      visit(`_astro/${name}`);
  };
  named.forEach(visit);
  return [...found].sort().map((path) => join(dist, path));
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 6 }).length, 0);
}
