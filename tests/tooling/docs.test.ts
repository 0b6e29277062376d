import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../eslint.rooms.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');
const ARCHITECTURE = read('docs/architecture.md');

interface Package {
  scripts: Record<string, string>;
}

/** What a text asks the reader to type. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
}

describe('the documents say what is true', () => {
  const { scripts } = JSON.parse(read('package.json')) as Package;

  test('every command that they name exists, and README names every command', () => {
    const named = [README, ARCHITECTURE, read('CHANGELOG.md'), read('content/README.md')].flatMap(commandsIn);
    expect([...new Set(named)].filter((name) => scripts[name] === undefined)).toEqual([]);
    const all = Object.keys(scripts).filter((name) => !['start', 'test'].includes(name));
    expect(all.filter((name) => !commandsIn(README).includes(name))).toEqual([]);
  });

  test('README names every setting, and none that is not read', () => {
    const found = [...read('src/reader/settings.ts').matchAll(/(?:valueOf\(env, |env\.)'?([A-Z_]+)/g)];
    const settings = [...new Set([...found.map(([, name]) => name ?? ''), 'CHROMIUM_PATH'])].sort();
    const named = [...README.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name ?? '').sort();
    expect(named).toEqual(settings);
  });

  test.each(['README.md', 'CHANGELOG.md', 'docs/README.md', 'docs/architecture.md', 'content/README.md'])(
    'links of %s lead to files',
    (file) => {
      const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? '');
      expect(links.filter((path) => !existsSync(join(ROOT, dirname(file), path)))).toEqual([]);
    },
  );

  test('files and folders that the architecture names exist', () => {
    const paths = [...ARCHITECTURE.matchAll(/`((?:src|scripts|tests|docs|content)\/[\w./-]+)`/g)];
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('the architecture has a row for each room of the import table', () => {
    const folders = ROOMS.filter(({ name }) => !['styles', 'client scripts', 'archive'].includes(name));
    const missing = folders.filter(({ files }) => {
      const folder = (files[0] ?? '').replace(/\/\*\*$/, '');
      return !new RegExp(`^\\| \`${folder}\``, 'm').test(ARCHITECTURE);
    });
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
