import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Browser } from 'playwright-core';
import { serve } from '../../site/server.ts';
import { writeCorpus } from '../corpus.ts';
import { askAll, type Asked } from './asking.ts';
import { measureBuild } from './build.ts';
import { readMaterial, type Material } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Query } from './kinds.ts';
import { ourEngine } from './ours.ts';
import { miniSearchEngine, writeMiniSearch } from './peers/minisearch.ts';
import { PEER_HTML } from './peers/page.ts';
import { pagefindEngine, writePagefind, type Results } from './peers/pagefind.ts';
import { queriesOf } from './queries.ts';
import { Judge } from './score.ts';
import { readerOf } from './reader.ts';
import { sentBytes } from './sent.ts';
import { stockOf } from './stock.ts';
import { costsOf } from './summary.ts';
import { buildingTable, costTable, qualityTable, type Building, type Measured } from './table.ts';
import { missedTargets } from './targets.ts';

/** So many cases there really are; other numbers are made of them. */
const REAL = 200;
/** From so many on the figures are only reported. */
const ONLY_REPORTED = 10_000;
/** No case was verified after it. */
const DAY = '2030-01-01';

/** Where the benchmark works. */
export interface Places {
  /** The project. */
  root: string;
  /** For what it makes; a folder for each number of cases is emptied first. */
  work: string;
}

/** What was asked of the engines, and what is wrong beside their answers. */
interface Run {
  engines: readonly { engine: Engine; asked: Asked[] }[];
  faults: readonly string[];
}

/** Prints the tables of one number of cases; gives the targets that are missed, each in a line. */
export async function benchSize(size: number, browser: Browser, { root, work }: Places): Promise<string[]> {
  const folder = join(work, `search-${size}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = contentOf(size, root, folder);
  const building = await buildSite(root, content, join(folder, 'dist'));
  const material = readMaterial(root, content, DAY);
  const queries = queriesOf(stockOf(material));
  const cases = material.documents.length;
  console.error(`${cases} cases are built; asking ${queries.length} queries`);
  const { engines, faults } = await askEngines(material, queries, browser, folder, building);
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(engines.map(({ asked }) => asked)));
  const measured = measuredOf(engines, material);
  const [ours] = measured;
  const tables = [qualityTable(measured), costTable(measured), buildingTable(building)].join('\n\n');
  console.log(
    `## ${cases} cases, Node ${process.versions.node}, Chromium ${browser.version()}\n\n${tables}\n`,
  );
  const missed = ours === undefined || size >= ONLY_REPORTED ? [] : missedTargets(ours.scores, ours.costs);
  return [...missed, ...faults].map((line) => `${cases} cases: ${line}`);
}

/** The real cases where there are as many as asked for, else generated ones. From the root. */
function contentOf(size: number, root: string, folder: string): string {
  const real = join(root, 'content');
  if (size === REAL) return real;
  const content = join(folder, 'content');
  writeCorpus(real, content, size);
  return content;
}

async function buildSite(root: string, content: string, dist: string): Promise<Building[]> {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const env = { CONTENT_DIR: content, OUT_DIR: dist, BUILD_DATE: DAY };
  const { site, index } = await measureBuild([astro, 'build', '--force'], root, env);
  return [
    { name: 'site with index', ...site },
    { name: 'of that the index', ...index, indexBytes: sentBytes(join(dist, 'pagefind')) },
  ];
}

async function askEngines(
  material: Material,
  queries: readonly Query[],
  browser: Browser,
  folder: string,
  building: Building[],
): Promise<Run> {
  const peers = join(folder, 'peers');
  const results = await writePeers(material, peers, building);
  const sites = await Promise.all([serve(join(folder, 'dist'), '/'), serve(peers, '/')]);
  const [site, peerSite] = sites;
  const faults: string[] = [];
  const byId = new Map(material.documents.map((document) => [document.id, document]));
  const engines: { engine: Engine; asked: Asked[] }[] = [];
  try {
    for (const engine of [
      await ourEngine(await readerOf(browser), site.home, byId, faults),
      pagefindEngine(await readerOf(browser), peerSite.home, results),
      miniSearchEngine(await readerOf(browser), peerSite.home),
    ]) {
      console.error(`  ${engine.name} …`);
      engines.push({ engine, asked: await askAll(engine, queries) });
    }
  } finally {
    await Promise.all(sites.map((each) => each.close()));
  }
  return { engines, faults };
}

/** Writes the indexes of the peers, and what that took into `building`. */
async function writePeers({ documents }: Material, folder: string, building: Building[]): Promise<Results> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), PEER_HTML);
  const start = performance.now();
  const results = await writePagefind(documents, folder);
  const middle = performance.now();
  writeMiniSearch(documents, folder);
  const end = performance.now();
  const unknown = { cpuSeconds: Number.NaN, peakMegabytes: Number.NaN };
  building.push(
    {
      name: 'Pagefind, default',
      ...unknown,
      wallSeconds: (middle - start) / 1000,
      indexBytes: sentBytes(join(folder, 'pagefind')),
    },
    {
      name: 'MiniSearch, pairs',
      ...unknown,
      wallSeconds: (end - middle) / 1000,
      indexBytes: sentBytes(folder, /^minisearch/),
    },
  );
  return results;
}

function measuredOf(engines: Run['engines'], material: Material): Measured[] {
  const judge = new Judge(material);
  const [first] = engines;
  // Every engine is asked the same.
  const expected = new Map(first?.asked.map(({ query }) => [query, judge.expected(query)]));
  return engines.map(({ engine: { name }, asked }) => ({
    name,
    costs: costsOf(asked),
    scores: asked.flatMap((each) => {
      const right = expected.get(each.query);
      return right === undefined ? [] : [judge.score(each, right)];
    }),
  }));
}
