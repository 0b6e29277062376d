import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapXml, type SitemapPage } from '../domain/export/web-search.ts';

/** Marks a page that search engines are to leave out. */
const NOINDEX = '<meta name="robots" content="noindex"';

/** Writes `/sitemap.xml` out of the pages that were built: all but those that search engines are to leave out. */
export function sitemap(): AstroIntegration {
  let home = '';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => path === '' || path.endsWith('/'));
        const listed = await sitemapPages(root, home, paths);
        await writeFile(join(root, 'sitemap.xml'), sitemapXml(listed));
        logger.info(`已將 ${listed.length} 頁列入 sitemap.xml`);
      },
    },
  };
}

/** The pages at these paths (from the root, as `cases/a/`) that may be found, a case with the day of its check. */
export async function sitemapPages(
  root: string,
  home: string,
  paths: readonly string[],
): Promise<SitemapPage[]> {
  const days = await checkedDays(root);
  const pages = await Promise.all(
    paths.map(async (path): Promise<SitemapPage[]> => {
      if (path === '404/') return [];
      const html = await readFile(join(root, path, 'index.html'), 'utf8');
      if (html.includes(NOINDEX)) return [];
      const modified = days.get(home + path);
      return [{ address: home + path, ...(modified !== undefined && { modified }) }];
    }),
  );
  return pages.flat();
}

/** The day on which each case was last checked, by its address. */
async function checkedDays(root: string): Promise<ReadonlyMap<string, string>> {
  const rows = JSON.parse(await readFile(join(root, 'data', 'cases.json'), 'utf8')) as Checked[];
  return new Map(rows.map(({ address, verified }) => [address, verified]));
}

interface Checked {
  address: string;
  verified: string;
}
