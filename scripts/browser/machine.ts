import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

/** What finding a browser needs to know and do; a test passes one of its own. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  /** Whether the program can be started: a stub that only says "install me" cannot. */
  starts(program: string): boolean;
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
    starts: (program) =>
      spawnSync(program, ['--version'], { stdio: 'ignore', timeout: VERSION_TIMEOUT_MS }).status === 0,
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
