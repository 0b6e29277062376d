import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOMS } from '../../eslint.rooms.js';

/** The project's own configuration; without types, because the files that are tried do not exist. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.ts'],
      extends: [tseslint.configs.disableTypeChecked],
      languageOptions: { parserOptions: { projectService: false } },
    },
  ].flatMap(({ extends: extended, ...own }) => [...extended.map((c) => ({ ...c, files: own.files })), own]),
});

/** The rules that a text would break if it stood in `file`. */
async function rulesBroken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  if (result === undefined) throw new Error(`${file} is not linted at all`);
  return [...new Set(result.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

const IMPORTS = 'boundaries/dependencies';

const used = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;
const astroPage = (front: string, body = '<p>甲</p>') => `---\n${front}\n---\n\n${body}\n`;

/** A file for each room, and how its imports write the way to `src/`. */
const PLACES: Record<string, [file: string, src: string]> = {
  domain: ['src/domain/tried.ts', '..'],
  reader: ['src/reader/tried.ts', '..'],
  'search client': ['src/search/client/tried.ts', '../..'],
  'search index': ['src/search/index/tried.ts', '../..'],
  'search shared': ['src/search/tried.ts', '..'],
  archive: ['src/archive.ts', '.'],
  'client scripts': ['src/components/case-browser/tried.client.ts', '../..'],
  styles: ['src/styles/tried.ts', '..'],
  components: ['src/components/tried.ts', '..'],
  layouts: ['src/layouts/tried.ts', '..'],
  pages: ['src/pages/tried.ts', '..'],
  pictures: ['src/pictures/tried.ts', '..'],
  map: ['src/map/tried.ts', '..'],
  integrations: ['src/integrations/tried.ts', '..'],
  'benchmark peer': ['scripts/bench/peer/src/tried.ts', '../../../../src'],
  scripts: ['scripts/tried.ts', '../src'],
  'site.config': ['site.config.ts', './src'],
};

/** One file of each room that others might want. */
const TARGETS: Record<string, string> = {
  domain: 'domain/county.ts',
  reader: 'reader/settings.ts',
  'search client': 'search/client/pagefind.ts',
  'search index': 'search/index/build.ts',
  'search shared': 'search/query.ts',
  archive: 'archive.ts',
  components: 'components/href.ts',
  layouts: 'layouts/Page.astro',
  map: 'map/atlas.ts',
  pictures: 'pictures/lines.ts',
  'site.config': '../site.config.ts',
};

describe('the import table', () => {
  test('has a place to try for each of its rooms', () => {
    expect(Object.keys(PLACES).sort()).toEqual(ROOMS.map(({ name }) => name).sort());
  });

  describe.each(ROOMS)('$name', ({ name, rooms, packages = [], node = false }) => {
    const [file, src] = PLACES[name] ?? ['', ''];

    test.each(Object.entries(TARGETS))('towards %s', async (target, path) => {
      const broken = await rulesBroken(file, used(`${src}/${path}`));
      expect(broken.includes(IMPORTS), `${file} importing ${path}`).toBe(!rooms.includes(target));
    });

    test('towards Node', async () => {
      expect((await rulesBroken(file, used('node:fs'))).includes(IMPORTS)).toBe(!node);
    });

    test.each(['zod', 'yaml', 'satteri', 'astro', 'vitest', 'not-installed'])('towards %s', async (name) => {
      expect((await rulesBroken(file, used(name))).includes(IMPORTS)).toBe(!packages.includes(name));
    });
  });

  test.each([
    ['a dynamic import', "export const y = await import('../reader/settings.ts');"],
    ['an export from elsewhere', "export { readSettings } from '../reader/settings.ts';"],
    ['a type', "export type { Settings } from '../reader/settings.ts';"],
  ])('sees %s', async (_, text) => {
    expect(await rulesBroken('src/domain/tried.ts', text)).toContain(IMPORTS);
  });

  test('sees the imports of a component and of its client script', async () => {
    const file = 'src/components/Tried.astro';
    expect(
      await rulesBroken(file, astroPage("import { getArchive } from '../archive.ts';\ngetArchive();")),
    ).toContain(IMPORTS);
    const script =
      "<script>\n  import { readSettings } from '../reader/settings.ts';\n  readSettings({});\n</script>";
    expect(await rulesBroken(file, astroPage('', script))).toContain(IMPORTS);
    const allowed = "<script>\n  import { href } from './href.ts';\n  href('/');\n</script>";
    expect(await rulesBroken(file, astroPage('', allowed))).not.toContain(IMPORTS);
    expect(await rulesBroken(file, astroPage("import { href } from './href.ts';\nhref('/');"))).not.toContain(
      IMPORTS,
    );
  });
});

describe('other rules', () => {
  test('no cycle', async () => {
    const text = "import { cardOf } from './card.ts';\nexport const countiesOf = cardOf;\n";
    expect(await rulesBroken('src/domain/browse.ts', text)).toContain('import-x/no-cycle');
  });

  test.each([
    ['import-x/no-default-export', 'src/domain/tried.ts', 'export default 1;'],
    ['@typescript-eslint/no-explicit-any', 'src/domain/tried.ts', 'export const x: any = 1;'],
    ['@typescript-eslint/no-explicit-any', 'src/components/Tried.astro', astroPage('const x: any = 1;\nx;')],
    ['@typescript-eslint/ban-ts-comment', 'src/domain/tried.ts', '// @ts-ignore\nexport const x = 1;'],
    ['no-restricted-syntax', 'src/domain/tried.ts', 'export const x = Date.now();'],
    ['no-restricted-syntax', 'src/domain/tried.ts', 'export const x = new Date();'],
    ['no-restricted-syntax', 'src/domain/tried.ts', 'export const x = Date();'],
    ['no-restricted-syntax', 'src/domain/tried.ts', 'const D = Date;\nexport const x = new D();'],
    ['no-restricted-syntax', 'src/domain/tried.ts', "export const x = Date['now']();"],
    ['no-restricted-syntax', 'src/domain/tried.ts', 'export const x = new globalThis.Date();'],
    ['no-restricted-syntax', 'src/components/tried.client.ts', "document.body.innerHTML = '<p>';"],
    ['no-restricted-syntax', 'src/components/tried.client.ts', "x.insertAdjacentHTML('beforeend', y);"],
    ['no-restricted-syntax', 'src/domain/tried.ts', "export type A = import('../reader/decode.ts').Fault;"],
    ['boundaries/no-unknown-files', 'src/other/tried.ts', 'export const x = 1;'],
    ['no-restricted-syntax', 'src/reader/tried.ts', 'export const x = performance.now();'],
    ['no-restricted-syntax', 'src/search/client/tried.ts', 'export const x = Math.random();'],
    ['no-restricted-syntax', 'src/reader/tried.ts', 'export const x = crypto.randomUUID();'],
    ['no-restricted-syntax', 'src/reader/settings.ts', 'export const x = Math.random();'],
    ['no-restricted-syntax', 'src/pages/Tried.astro', astroPage('', '<p>{new Date()}</p>')],
    ['no-restricted-syntax', 'src/pages/Tried.astro', astroPage('', '<p>{Math.random()}</p>')],
    ['no-restricted-syntax', 'src/pages/Tried.astro', astroPage('', '<p style="color: red">甲</p>')],
    ['no-restricted-syntax', 'src/pages/Tried.astro', astroPage('', '<p onclick="x()">甲</p>')],
    ['no-restricted-syntax', 'src/pages/Tried.astro', astroPage('', '<script is:inline>x()</script>')],
    [
      'no-restricted-syntax',
      'src/pages/Tried.astro',
      astroPage('const x = 1;', '<style define:vars={{ x }}></style>'),
    ],
    [
      'astro/no-set-html-directive',
      'src/pages/Tried.astro',
      astroPage("const x = '';", '<p set:html={x} />'),
    ],
  ])('%s in %s: %s', async (rule, file, text) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  test('the clock may be read where BUILD_DATE gets its default, and a given day may be made a Date', async () => {
    expect(await rulesBroken('src/reader/settings.ts', 'export const x = new Date();')).toEqual([]);
    expect(await rulesBroken('src/domain/tried.ts', "export const x = new Date('2026-01-31');")).toEqual([]);
  });

  test('no comment turns a rule off', async () => {
    const text = '/* eslint-disable */\nexport default 1;';
    expect(await rulesBroken('src/domain/tried.ts', text)).toContain('import-x/no-default-export');
  });
});
