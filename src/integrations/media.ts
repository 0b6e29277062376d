import { copyFileSync, createReadStream, lstatSync, mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import site from '../../site.config.ts';
import { publicCases, type Archive } from '../domain/archive.ts';
import { mediaPath, mediaType } from '../domain/media.ts';
import { readArchive } from '../reader/index.ts';
import { readSettings } from '../reader/settings.ts';

/** Brings the pictures, videos and documents of the public cases to the site. */
export function media(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'media',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = listedFiles(root);
        copyMedia(files, fileURLToPath(dir));
        if (files.size > 0) logger.info(`已複製 ${files.size} 個媒體檔案`);
      },
      'astro:server:setup': ({ server }) => {
        // Read when a file is asked for, and anew after any file has changed.
        let files: MediaFiles | undefined;
        server.watcher.on('all', () => {
          files = undefined;
        });
        const { base } = readSettings(process.env);
        server.middlewares.use(serveMedia(base, () => (files ??= listedFiles(root))));
      },
    },
  };
}

/** Where each file lies on this machine, by its path on the site from the base on. */
export type MediaFiles = ReadonlyMap<string, string>;

/** Exactly the files that public cases list. */
export function mediaFiles(archive: Archive, contentDir: string, shown: { samples: boolean }): MediaFiles {
  const listed = publicCases(archive, shown).flatMap(({ data: { id, media = [] } }) =>
    media.map(({ file }) => [mediaPath(id, file), join(contentDir, 'media', id, file)] as const),
  );
  return new Map(listed);
}

/** Copies the files below `outDir`. Throws, before it copies one, when a file is none or a link leads to it. */
export function copyMedia(files: MediaFiles, outDir: string): void {
  for (const location of files.values()) {
    if (!isPlainFile(location)) throw new Error(`媒體檔案「${location}」不存在、不是檔案或是符號連結`);
  }
  for (const [path, location] of files) {
    const target = join(outDir, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(location, target);
  }
}

/** Answers requests for listed files, as a server in front of the built site would; passes on all others. */
export function serveMedia(base: string, files: () => MediaFiles) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = pathOf(request, base);
    const location = path?.startsWith('/media/') === true ? files().get(path) : undefined;
    if (path === undefined || location === undefined || !isPlainFile(location)) {
      next();
      return;
    }
    response.setHeader('Content-Type', mediaType(path));
    response.setHeader('Content-Length', lstatSync(location).size);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method === 'HEAD') response.end();
    else createReadStream(location).pipe(response);
  };
}

/** The path of a request to read, from the base on. Names of media need no decoding. */
function pathOf({ method, url = '' }: IncomingMessage, base: string): string | undefined {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(base)) return undefined;
  return `/${url.slice(base.length).replace(/[?#].*$/, '')}`;
}

/** Whether neither the file nor one of the two folders above it in the content is a link. */
function isPlainFile(location: string): boolean {
  const folder = dirname(location);
  const stats = (path: string) => lstatSync(path, { throwIfNoEntry: false });
  return (
    stats(location)?.isFile() === true &&
    [folder, dirname(folder)].every((path) => stats(path)?.isDirectory() === true)
  );
}

function listedFiles(root: string): MediaFiles {
  const settings = readSettings(process.env);
  const contentDir = resolve(root, settings.contentDir);
  const hasMedia = lstatSync(join(contentDir, 'media'), { throwIfNoEntry: false }) !== undefined;
  if (!hasMedia) return new Map();
  const { archive } = readArchive({ ...settings, root, today: settings.buildDate });
  return mediaFiles(archive, contentDir, site);
}
