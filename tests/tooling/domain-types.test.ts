import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const CONFIG = fileURLToPath(new URL('../../src/domain/tsconfig.json', import.meta.url));
const TRIED = join(dirname(CONFIG), 'tried.ts');

/** What the compiler says of a text that stands in the domain, under the domain's own settings. */
function complaintsOf(text: string): string[] {
  const read = ts.readConfigFile(CONFIG, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(CONFIG));
  const host = ts.createCompilerHost(options);
  const getFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => path === TRIED || ts.sys.fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === TRIED ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext) : getFile(path, ...rest);
  const program = ts.createProgram({ rootNames: [TRIED], options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the types that the domain knows', () => {
  test('hold the language, zod and the domain', () => {
    const text = `import { z } from 'zod';
      import { regionName } from './region.ts';
      export const a = z.string().parse(regionName(1)).at(-1);`;
    expect(complaintsOf(text)).toEqual([]);
  });

  test.each([
    ['Node’s process', 'export const a = process.env;', "Cannot find name 'process'"],
    ['a module of Node', "export { readFileSync } from 'node:fs';", "Cannot find name 'node:fs'"],
    ['Node’s Buffer', 'export const a = Buffer.alloc(1);', "Cannot find name 'Buffer'"],
    ['the document', 'export const a = document.title;', "Cannot find name 'document'"],
    ['the window', 'export const a = window.location;', "Cannot find name 'window'"],
    ['the network', "export const a = fetch('/');", "Cannot find name 'fetch'"],
    ['the console', "console.log('');", "Cannot find name 'console'"],
    ['Astro', "import { getCollection } from 'astro:content';\ngetCollection('cases');", 'astro:content'],
  ])('do not hold %s', (_, text, complaint) => {
    expect(complaintsOf(text).join('\n')).toContain(complaint);
  });
});
