import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { firstLoadOfCases, heaviestPage } from './bench/bytes.ts';
import { writeCorpus } from './bench/corpus.ts';
import { benchLighthouse } from './bench/lighthouse/command.ts';
import { type Command, MeasuredCommandError, measureInTurn, medianRun } from './bench/measure.ts';
import { benchSearch } from './bench/search/command.ts';
import { bytesTable, timesTable } from './bench/table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASTRO = join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
const WORK = join(ROOT, '.cache', 'bench');
const CONTENT = join(WORK, 'content');
const DIST = join(WORK, 'dist');
/** The peer works on a copy of its own, so that what Astro leaves beside it stays out of the tree. */
const PEER = join(WORK, 'peer-project');
const DAY = '2026-01-01';
/** Numbers of cases at which the search is measured, and the one on request. */
const [SEARCHED, LARGE] = [[200, 2000], 10_000];

const HELP = `Usage: npm run bench -- [lighthouse | search] [--cases N] [--runs N] [--large]
Measures validate and build on generated cases, in turn with @astrojs/mdx on the same cases, and prints tables.
每輪依序執行，取中位數；數字只能與同一次執行的其他列比較。

  lighthouse  instead: builds the content as it is, and scores home, list, a case and a county with Lighthouse
              改為用 Lighthouse 評首頁、案例清單、一件案例和一個縣市，列出分數與預算
  search      instead: asks queries of every kind in Chromium through the page of cases, at 200 and 2000 cases, and
              prints recall, precision, title first, highlights, facets, bytes and times beside two other searches
              改為在 Chromium 中實測搜尋的品質、位元組與時間，並與另外兩種搜尋並列
  --cases N   how many cases to generate (default 1000; with search only this number)
  --runs N    how often each command runs; the median is shown (default 3)
  --large     with search: also at 10000 cases, which are only reported
  --help      this text
Exit codes: 0 measured, 1 a measured command failed or something is short of its target, 2 wrong usage or no browser`;

class UsageError extends Error {}

function whole(value: string, option: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value))
    throw new UsageError(`--${option} takes a whole number above 0, not "${value}"`);
  return Number(value);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        cases: { type: 'string' },
        runs: { type: 'string', default: '3' },
        large: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What is measured, with its budget for this number of cases. */
function measured(count: number): (Command & { budget?: string })[] {
  const env = { CONTENT_DIR: CONTENT, BUILD_DATE: DAY };
  const build = [ASTRO, 'build', '--force'];
  const buildBudget = { 1000: '20 s', 10000: '150 s' }[count];
  return [
    {
      name: 'validate',
      args: ['scripts/run.mjs', 'validate'],
      cwd: ROOT,
      env,
      ...(count === 1000 && { budget: '2 s' }),
    },
    {
      name: 'build, all pages and search index',
      args: build,
      cwd: ROOT,
      env: { ...env, OUT_DIR: DIST },
      ...(buildBudget !== undefined && { budget: buildBudget }),
    },
    {
      name: '@astrojs/mdx, case pages only, no index',
      args: build,
      cwd: PEER,
      env: { ...env, OUT_DIR: join(WORK, 'peer-dist') },
    },
  ];
}

function prepare(count: number): void {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  cpSync(join(ROOT, 'scripts', 'bench', 'peer'), PEER, { recursive: true });
  writeCorpus(join(ROOT, 'content'), CONTENT, count);
}

function sizes(): string {
  const heaviest = heaviestPage(DIST, 'cases');
  return bytesTable([
    { name: `heaviest case page (${heaviest.page})`, bytes: heaviest.bytes, budgetKilobytes: 60 },
    { name: 'first load of /cases/', bytes: firstLoadOfCases(DIST).bytes, budgetKilobytes: 150 },
  ]);
}

async function bench(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const count = values.cases === undefined ? undefined : whole(values.cases, 'cases');
  const runs = whole(values.runs, 'runs');
  const [what, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Only one thing is measured: "${positionals.join(' ')}"`);
  if (values.large && what !== 'search') throw new UsageError('--large belongs to search');
  switch (what) {
    case undefined:
      return benchTimes(count ?? 1000, runs);
    case 'lighthouse':
      return benchLighthouse(runs);
    case 'search':
      return benchSearch([...(count === undefined ? SEARCHED : [count]), ...(values.large ? [LARGE] : [])], {
        root: ROOT,
        work: WORK,
      });
    default:
      throw new UsageError(`Not something to measure: "${what}"`);
  }
}

function benchTimes(count: number, runs: number): number {
  prepare(count);
  const commands = measured(count);
  const times = measureInTurn(commands, runs);
  const rows = commands.map((command, index) => ({ ...command, run: medianRun(times[index] ?? []) }));
  console.log(`${count} cases, Node ${process.versions.node}, median of ${runs}\n`);
  console.log(`${timesTable(rows)}\n\n${sizes()}`);
  return 0;
}

try {
  process.exitCode = await bench(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  } else if (error instanceof MeasuredCommandError) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
