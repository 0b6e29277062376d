import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Files by the files they import, types included: those no rule of lint follows. */
type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(sources: ReadonlyMap<string, string>): Graph {
  return new Map(
    [...sources].map(([file, text]) => {
      const { importedFiles } = ts.preProcessFile(file.endsWith('.astro') ? frontMatterOf(text) : text);
      const paths = importedFiles.map(({ fileName }) => normalize(join(dirname(file), fileName)));
      return [file, paths.filter((path) => sources.has(path))];
    }),
  );
}

function frontMatterOf(text: string): string {
  return /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
}

/** The first circle of imports that is found, as a path that ends where it begins. */
function cycleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function projectSources(): Map<string, string> {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const code = files.filter((path) => /\.(?:ts|astro)$/.test(path)).sort();
  return new Map([...code, 'site.config.ts'].map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

test('a circle of types is found', () => {
  const sources = new Map([
    ['src/a.ts', "import type { B } from './b.ts';"],
    ['src/b.ts', "export { c } from './c/c.astro';"],
    ['src/c/c.astro', "---\nimport { a } from '../a.ts';\n---\n<p />"],
    ['src/d.ts', "import './a.ts';"],
  ]);
  expect(cycleIn(graphOf(sources))).toEqual(['src/a.ts', 'src/b.ts', 'src/c/c.astro', 'src/a.ts']);
});

test('the project’s imports make no circle', () => {
  const graph = graphOf(projectSources());
  expect(graph.size).toBeGreaterThan(50);
  expect(cycleIn(graph)).toBeUndefined();
});
