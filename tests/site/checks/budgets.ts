import { gzipSync } from 'node:zlib';
import { fileAt, pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

const KB = 1024;

/** Bytes that a page may transfer at first, gzipped, without pictures; by the beginning of its address. */
export const BUDGETS: readonly [RegExp, number][] = [
  [/^cases\/(?:index\.html|page\/)/, 150 * KB],
  [/^cases\//, 60 * KB],
  [/^/, 150 * KB],
];

/** Pages above their budget. */
export function oversizePages(site: BuiltSite): string[] {
  return pagesOf(site).flatMap((page) => {
    const budget = BUDGETS.find(([file]) => file.test(page.file))?.[1] ?? 0;
    const bytes = transferOf(site, page);
    return bytes <= budget ? [] : [`${page.file}: ${bytes} bytes of ${budget}`];
  });
}

/** Bytes of a page with its style sheets, scripts, what those import and its table, gzipped one by one. */
export function transferOf(site: BuiltSite, page: BuiltPage): number {
  const { $ } = page;
  const files = new Set([page.file]);
  $('link[rel~="stylesheet"], link[rel~="icon"], link[rel~="modulepreload"], link[rel~="preload"]').each(
    (_, element) => {
      addFile(site, page.address, $(element).attr('href'), files);
    },
  );
  $('script[src]').each((_, element) => {
    addFile(site, page.address, $(element).attr('src'), files);
  });
  // What the list of cases fetches as soon as its script runs.
  addFile(site, page.address, $('[data-table]').attr('data-table'), files);
  return [...files].reduce((sum, file) => sum + zipped(site, file), 0);
}

/** Adds the file behind an address and, of a script, all that it imports statically. */
function addFile(site: BuiltSite, from: string, written: string | undefined, files: Set<string>): void {
  if (written === undefined) return;
  const url = new URL(written, site.origin + from);
  const file = url.origin === site.origin ? fileAt(site, url.pathname) : undefined;
  if (file === undefined || files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  const code = site.files.get(file)?.toString('utf8') ?? '';
  for (const [, , imported] of code.matchAll(/(?:from|import)\s*(["'])(\.{0,2}\/[^"']+)\1/g)) {
    addFile(site, url.pathname, imported, files);
  }
}

function zipped(site: BuiltSite, file: string): number {
  return gzipSync(site.files.get(file) ?? Buffer.alloc(0)).length;
}
