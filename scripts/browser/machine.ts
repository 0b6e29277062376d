import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What finding a browser needs to know and do; a test passes one of its own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Full path of a program, given by path or by name, if it starts: a stub that says "install me" does not. */
  startable(program: string): string | undefined;
  /** Runs a command with its output shown; true when it ends well. */
  run(command: string, ...args: string[]): boolean;
  /** Where Playwright keeps its own Chromium, downloaded or not. */
  playwrightBrowser(): string;
  playwrightCommand: string[];
  say(text: string): void;
}

const VERSION_TIMEOUT_MS = 20_000;

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const cli = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    startable: (program) => pathsOf(program).find(starts),
    run: (command, ...args) =>
      spawnSync(command, args, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
    playwrightBrowser: () => chromium.executablePath(),
    playwrightCommand: [process.execPath, cli.replace(/package\.json$/, 'cli.js')],
    say: (text) => {
      console.error(text);
    },
  };
}

/** Where a program may lie: a bare name is looked for in PATH. */
function pathsOf(program: string): string[] {
  if (/[/\\]/.test(program)) return [program];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program));
}

function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: VERSION_TIMEOUT_MS }).status === 0;
}
