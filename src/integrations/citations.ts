import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CslItem } from '../domain/export/csl.ts';
import { CITATION_ENDINGS, CITATION_FORMATS } from '../domain/export/files.ts';

/** Writes the citation files of each case beside its page, out of the file that has those of all cases. */
export function citations(): AstroIntegration {
  return {
    name: 'citations',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeCitations(fileURLToPath(dir));
      },
    },
  };
}

/** One file for each case and format: `cases/<id>/citation.bib`. */
export async function writeCitations(root: string): Promise<void> {
  const text = await readFile(join(root, 'data', 'citations.csl.json'), 'utf8');
  const items = JSON.parse(text) as CslItem[];
  for (const item of items) {
    const folder = join(root, 'cases', item.id);
    await Promise.all(
      CITATION_ENDINGS.map((ending) =>
        writeFile(join(folder, `citation.${ending}`), CITATION_FORMATS[ending].fileOf([item])),
      ),
    );
  }
}
