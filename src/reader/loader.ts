import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readArchive } from './index.ts';
import type { ReadResult } from './index.ts';
import { asText, summary } from './report.ts';
import { readSettings } from './settings.ts';
import { SharedRead } from './shared-read.ts';
import { storedSchema, toStored } from './stored.ts';
import type { ListName } from './stored.ts';

/** Editors save in bursts; one read follows the last event of a burst. */
const QUIET_MS = 80;

let root = process.cwd();

const shared = new SharedRead((): ReadResult => {
  const settings = readSettings(process.env);
  const result = readArchive({ ...settings, root, today: settings.buildDate });
  const { problems, files } = result;
  if (problems.length > 0) console.error(`${asText(problems)}\n${summary(problems, files.length)}`);
  return result;
});

/** The content holds errors; they have been printed. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** Where in our code it was noticed would not help an editor. */
  override stack = '';
}

/** A loader of one list of the archive. All lists come from one read; an error in any file fails them all. */
export function archiveLoader(list: ListName): Loader {
  return {
    name: `archive-${list}`,
    schema: storedSchema,
    load: (context): Promise<void> => {
      root = fileURLToPath(context.config.root);
      load(list, context);
      if (context.watcher !== undefined) watch(list, context, context.watcher);
      return Promise.resolve();
    },
  };
}

function load(list: ListName, context: LoaderContext): void {
  const result = shared.read(list);
  const failed = result.problems.some(({ severity }) => severity === 'error');
  if (!failed) {
    fill(list, context, result);
    return;
  }
  if (context.watcher === undefined) {
    throw new ContentError('內容有錯誤，沒有寫出任何檔案。請依上面的說明修正後再試一次。');
  }
  if (list === 'cases') context.logger.error('內容有錯誤，網站暫時顯示上一次正確的內容。');
}

function fill(list: ListName, context: LoaderContext, { archive }: ReadResult): void {
  const { store } = context;
  const records = toStored(archive, list);
  const ids = new Set(records.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, data } of records) {
    const rendered = list === 'cases' ? renderedOf(archive, data.order) : {};
    store.set({ id, data, digest: context.generateDigest({ ...data }), ...rendered });
  }
}

/** The HTML of a case where Astro's own tools look for it. */
function renderedOf({ cases }: ReadResult['archive'], order: number) {
  const record = cases[order];
  if (record === undefined) return {};
  const { html, headings } = record.body;
  return { rendered: { html, metadata: { headings } } };
}

function watch(list: ListName, context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  const { contentDir, peopleDir } = readSettings(process.env);
  const folders = [contentDir, ...(peopleDir === undefined ? [] : [peopleDir])].map((dir) =>
    resolve(root, dir),
  );
  watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  const changed = (path: string) => {
    if (!folders.some((folder) => resolve(root, path).startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      load(list, context);
    }, QUIET_MS);
  };
  for (const event of ['add', 'change', 'unlink', 'addDir', 'unlinkDir'] as const) watcher.on(event, changed);
}
