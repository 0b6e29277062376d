import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { Document } from '../documents.ts';
import type { Engine } from '../engine.ts';
import type { Reader } from '../reader.ts';
import { peerEngine, type PeerPage } from './page.ts';

const QUERIES_OF_A_VISIT = 5;
const FRAGMENT = /fragment\/([^/]+)\.pf_fragment$/;

/** Case ids by the names of Pagefind's results. */
export type Results = ReadonlyMap<string, string>;

/** Writes Pagefind's index of the same texts, as pages in Traditional Chinese, with all of its defaults. */
export async function writePagefind(documents: readonly Document[], folder: string): Promise<Results> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('\n'));
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.id, content: pageOf(document) });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return new Map(files.flatMap(resultOf));
  } finally {
    await close();
  }
}

/** Pagefind as it comes; the excerpts of the first results are loaded, as a list of them needs. */
export function pagefindEngine(reader: Reader, home: string, results: Results): Engine {
  return peerEngine(reader, home, {
    name: 'Pagefind, default',
    visit: QUERIES_OF_A_VISIT,
    load: loadPagefind,
    given: '',
    caseOf: (id) => results.get(id) ?? id,
  });
}

function pageOf({ title, parts }: Document): string {
  const body = parts.map(({ label, texts }, at) => {
    const paragraphs = texts.map((text) => `<p>${escaped(text)}</p>`).join('');
    return `<h2 id="part-${at}">${escaped(label)}</h2>${paragraphs}`;
  });
  return `<!doctype html><html lang="zh-Hant-TW"><body><h1>${escaped(title)}</h1>${body.join('')}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function resultOf({ path, content }: IndexFile): [string, string][] {
  const name = FRAGMENT.exec(path)?.[1];
  if (name === undefined) return [];
  const { url } = JSON.parse(
    gunzipSync(content)
      .toString('utf8')
      .replace(/^pagefind_dcd/, ''),
  ) as { url: string };
  return [[name, url.replace(/^\//, '')]];
}

interface Module {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { id: string; data(): Promise<{ excerpt: string }> }[] }>;
  };
}

/** Runs in the page. */
async function loadPagefind(): Promise<PeerPage> {
  // A worker's requests would not be counted.
  const address = `${location.origin}/pagefind/pagefind.js`;
  const module = (await import(address)) as Module;
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true });
  // As many as the page of cases shows at first.
  const seen = 3;
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, seen).map((result) => result.data()));
      const stretches = (html: string): { text: string; marked: boolean }[] => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return [...body.childNodes].map((node) => ({
          text: node.textContent ?? '',
          marked: node.nodeName === 'MARK',
        }));
      };
      return {
        ids: results.map(({ id }) => id),
        excerpts: data.map(({ excerpt }) => stretches(excerpt)),
      };
    },
  };
}
