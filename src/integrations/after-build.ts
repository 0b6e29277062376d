import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCitations } from './citations.ts';
import { writeComparedCases } from './comparison.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSocialPictures } from './social-pictures.ts';

/**
 * What is made out of the built pages and files. All at once: the index is built by a process of its own,
 * and a machine of two cores can draw pictures meanwhile.
 */
export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const [indexed, drawn] = await Promise.all([
          writeSearchIndex(root),
          writeSocialPictures(root),
          writeCitations(root),
          writeComparedCases(root),
        ]);
        if (indexed === 0) logger.warn('沒有已刊登的案例，不建立搜尋索引');
        logger.info(`已為 ${indexed} 件案例建立搜尋索引，畫 ${drawn} 張分享圖`);
      },
    },
  };
}
