import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Cases that readers may not see (draft, sample, withdrawn and revoked), and one with pictures and a document. */
const EXTRA = ['hidden', 'media'].map((name) =>
  fileURLToPath(new URL(`../../tests/fixtures/${name}`, import.meta.url)),
);

/** How many cases there are at least, so that the list has several pages. */
const MANY = 60;

/**
 * Fills `target` with the content, with cases made for tests, and with copies of the cases
 * under other ids and titles until there are many.
 */
export function fillContent(target: string, content: string): void {
  for (const folder of [content, ...EXTRA]) cpSync(folder, target, { recursive: true });
  const cases = readdirSync(join(content, 'cases'))
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  for (let number = cases.length; number < MANY; number += 1) {
    const file = cases[number % cases.length];
    if (file === undefined) return;
    const text = readFileSync(join(content, 'cases', file), 'utf8');
    const copy = copyOf(text, file.replace(/\.mdx$/, ''), number);
    if (copy !== undefined) writeFileSync(join(target, 'cases', `${copy.id}.mdx`), copy.text);
  }
}

/** A copy of a case; none of a case with media, which belong to its id. */
export function copyOf(text: string, id: string, number: number): { id: string; text: string } | undefined {
  if (/^media:/m.test(text)) return undefined;
  const copied = `copy-${number}-${id}`.slice(0, 60).replace(/-$/, '');
  const renamed = text
    .replace(/^id: .*$/m, `id: ${copied}`)
    .replace(/^title: (['"]?)(.*?)\1$/m, (_, quote: string, title: string) => {
      return `title: ${quote}${[...title].slice(0, 50).join('')}（複本${number}）${quote}`;
    });
  return { id: copied, text: renamed };
}
