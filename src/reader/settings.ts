import site from '../../site.config.ts';
import { isoDateSchema } from '../domain/primitives.ts';
import { outDirFault } from './out-dir.ts';

/** Where to read and write, where the site will live, and which day it is. */
export interface Settings {
  contentDir: string;
  outDir: string;
  /** Address of the site without a path, as `https://host`. */
  siteUrl: string;
  /** Begins and ends with `/`. */
  base: string;
  /** ISO day. */
  buildDate: string;
  peopleDir?: string;
  port: number;
}

/** A setting has a value that cannot be used; the message says which, in Chinese. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings out of environment variables; the clock is read here and nowhere else. Folders count from `root`.
 * Throws `SettingsError`, also when a build would delete what it reads.
 */
export function readSettings(env: Environment, root = process.cwd()): Settings {
  const peopleDir = valueOf(env, 'PEOPLE_DIR');
  const contentDir = valueOf(env, 'CONTENT_DIR') ?? 'content';
  return {
    contentDir,
    outDir: outDir({ outDir: valueOf(env, 'OUT_DIR') ?? 'dist', contentDir, peopleDir }, root),
    siteUrl: siteUrl(valueOf(env, 'SITE_URL') ?? site.address),
    base: basePath(valueOf(env, 'BASE_PATH') ?? '/'),
    buildDate: buildDate(valueOf(env, 'BUILD_DATE') ?? today()),
    ...(peopleDir === undefined ? {} : { peopleDir }),
    port: port(valueOf(env, 'PORT') ?? '4321'),
  };
}

/** An empty variable counts as not set, as shells and CI write it. */
function valueOf(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === '' ? undefined : value;
}

function outDir(folders: Parameters<typeof outDirFault>[0], root: string): string {
  const fault = outDirFault(folders, root);
  if (fault === undefined) return folders.outDir;
  throw new SettingsError(
    `OUT_DIR 的值「${folders.outDir}」${fault}。建置會先清空輸出資料夾，請改用另一個空的資料夾，例如 dist。`,
  );
}

/** The day in Taiwan, wherever the machine stands; its clock has been eight hours ahead of UTC since 1980. */
function today(): string {
  return new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function buildDate(value: string): string {
  if (isoDateSchema.safeParse(value).success) return value;
  throw new SettingsError(`BUILD_DATE 的值「${value}」不是存在的日期。請寫成西元年-月-日，例如 2026-01-31。`);
}

function basePath(value: string): string {
  if (/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(value) && !/\/\.{1,2}(?:\/|$)/.test(value)) {
    return value.endsWith('/') ? value : `${value}/`;
  }
  throw new SettingsError(
    `BASE_PATH 的值「${value}」不能用。請以 / 開頭，只用英文、數字、連字號，例如 /biaogan/。`,
  );
}

function siteUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url !== undefined && url.href === `${url.origin}/`;
  if (plain && ['http:', 'https:'].includes(url.protocol)) return url.origin;
  throw new SettingsError(
    `SITE_URL 的值「${value}」不能用。請寫 http:// 或 https:// 開頭、不含路徑的網址，例如 https://example.gov.tw；路徑請寫在 BASE_PATH。`,
  );
}

function port(value: string): number {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number >= 1 && number <= 65535) return number;
  throw new SettingsError(`PORT 的值「${value}」不是 1 到 65535 的整數。`);
}
