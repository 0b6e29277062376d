import type { CslItem } from './csl.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text as TeX prints it: its own characters escaped, everything else as it stands (UTF-8). */
export function texText(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => ESCAPED[character] ?? character);
}

/**
 * An item as a BibTeX entry whose key is the case's id. Braces round titles and names keep them as they
 * are; the address stands unescaped, as `\url` and reference managers take it.
 */
export function bibtexOf(item: CslItem): string {
  const whole = (text: string): string => `{${texText(text)}}`;
  const fields: [name: string, value: string][] = [
    ['author', item.author.map(({ literal }) => whole(literal)).join(' and ')],
    ['title', whole(item.title)],
    ['type', texText(item.genre)],
    ['institution', whole(item.publisher)],
    ['number', texText(item.number)],
    ['year', String(item.issued['date-parts'][0][0])],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['language', item.language],
    ['keywords', texText(item.keyword)],
    ['abstract', texText(item.abstract)],
    ['note', texText(item.note)],
    ['copyright', item.license],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@techreport{${item.id},\n${lines.join('')}}\n`;
}

/** A file of entries, an empty line between two. */
export function bibtexFile(items: readonly CslItem[]): string {
  return items.map(bibtexOf).join('\n');
}
