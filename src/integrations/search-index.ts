import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CaseTable } from '../domain/case-table.ts';
import { buildIndex, type IndexPage } from '../search/index/build.ts';

/** Indexes the built pages of the cases that the list shows, so that list and search hold the same ones. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const pages = await casePages(root);
        if (pages.length === 0) {
          logger.warn('沒有已刊登的案例，不建立搜尋索引');
          return;
        }
        for (const { path, content } of await buildIndex(pages)) {
          const target = join(root, path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, content);
        }
        logger.info(`已為 ${pages.length} 件案例建立搜尋索引`);
      },
    },
  };
}

async function casePages(root: string): Promise<IndexPage[]> {
  const table = JSON.parse(await readFile(join(root, 'cases', 'table.json'), 'utf8')) as CaseTable;
  const read = async (id: string): Promise<IndexPage> => ({
    id,
    html: await readFile(join(root, 'cases', id, 'index.html'), 'utf8'),
  });
  return Promise.all(table.id.map(read));
}
