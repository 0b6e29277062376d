import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A built site as its files; the checks read nothing else, so that a test can make one up. */
export interface BuiltSite {
  /** Address of the site without a path. */
  origin: string;
  /** Begins and ends with `/`. */
  base: string;
  /** By path from the output folder, in order of the path. */
  files: ReadonlyMap<string, Buffer>;
}

/** One page of a built site. */
export interface BuiltPage {
  file: string;
  /** As in links to it, base included: `/cases/x/`. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** Reads an output folder. */
export function readSite(folder: string, origin: string, base: string): BuiltSite {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return { origin, base, files: new Map(paths.map((path) => [path, readFileSync(join(folder, path))])) };
}

const parsed = new WeakMap<BuiltSite, BuiltPage[]>();

/** All pages of a site, parsed once. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  const known = parsed.get(site);
  if (known !== undefined) return known;
  const pages = [...site.files]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, bytes]) => {
      const html = bytes.toString('utf8');
      return { file, address: site.base + file.replace(/(^|\/)index\.html$/, '$1'), html, $: load(html) };
    });
  parsed.set(site, pages);
  return pages;
}

/** The file that a path of an address (base included) is served from, if there is one. */
export function fileAt(site: BuiltSite, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const local = decodeURIComponent(path.slice(site.base.length));
  const file = local === '' || local.endsWith('/') ? `${local}index.html` : local;
  return site.files.has(file) ? file : undefined;
}

/** The page at an address. */
export function pageAt(site: BuiltSite, address: string): BuiltPage | undefined {
  return pagesOf(site).find((page) => page.address === address);
}
