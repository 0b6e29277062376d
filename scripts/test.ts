import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, NoBrowserError } from './browser/find.ts';
import { thisMachine } from './browser/machine.ts';
import { astro } from './site/astro.ts';
import { fillContent } from './tests/content.ts';
import { GROUPS, HELP, planOf } from './tests/plan.ts';
import type { Plan } from './tests/plan.ts';

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

/** What the tests over a built site take as given: a day and an address of their own. */
const SETTINGS = { BUILD_DATE: '2026-12-01', SITE_URL: 'https://biaogan.example', BASE_PATH: '/' };
const SUBFOLDER = '/biaogan/';

/** What the tests must know of the builds beside their folders. */
const HANDED_OVER = {
  TEST_SITE_URL: SETTINGS.SITE_URL,
  TEST_BASE_PATH: SUBFOLDER,
  TEST_BUILD_DATE: SETTINGS.BUILD_DATE,
};

function main(): number {
  const plan = planOf(process.argv.slice(2));
  if (plan.help) {
    console.log(HELP);
    return 0;
  }
  const work = mkdtempSync(join(tmpdir(), 'biaogan-test-'));
  try {
    return run(plan, work);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return 2;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(plan: Plan, work: string): number {
  const content = resolve(process.env['CONTENT_DIR'] ?? 'content');
  const fuller = join(work, 'content');
  const env: Record<string, string> = { TEST_CONTENT: content, TEST_CONTENT_BELOW: fuller };
  if (plan.groups.includes('browser')) env['CHROMIUM_PATH'] = findBrowser(thisMachine());
  for (const [name, args, settings] of buildsOf(plan, fuller)) {
    if (settings['CONTENT_DIR'] === fuller) fillContent(fuller, content);
    const outDir = join(work, name);
    const code = astro(['build', ...args], { ...SETTINGS, ...settings, OUT_DIR: outDir });
    if (code !== 0) return code;
    env[name] = outDir;
  }
  const groups = plan.groups.length === GROUPS.length ? [] : plan.groups;
  const projects = groups.flatMap((group) => ['--project', group]);
  const done = spawnSync(process.execPath, [VITEST, 'run', ...projects, ...plan.rest], {
    stdio: 'inherit',
    env: { ...process.env, ...env, ...HANDED_OVER },
  });
  return done.status ?? 1;
}

type Build = [name: string, args: string[], settings: Record<string, string>];

/** The site once; once more without caches, to compare; and once for a subfolder, with more cases and some to hide. */
function buildsOf({ groups }: Plan, fuller: string): Build[] {
  const once: Build = ['TEST_SITE', [], {}];
  const again: Build = ['TEST_SITE_AGAIN', ['--force'], {}];
  const below: Build = ['TEST_SITE_BELOW', [], { BASE_PATH: SUBFOLDER, CONTENT_DIR: fuller }];
  if (groups.includes('site')) return [once, again, below];
  return groups.includes('browser') ? [once, below] : [];
}

process.exitCode = main();
