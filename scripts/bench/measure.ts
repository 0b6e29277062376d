import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a command took. */
export interface Run {
  wallSeconds: number;
  /** Of the command's own process, all threads, without processes that it starts. */
  cpuSeconds: number;
  /** Of the command's own process. */
  peakMegabytes: number;
}

/** A command of Node to be measured. */
export interface Command {
  name: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}

/** A measured command failed; the message holds what it printed. */
export class MeasuredCommandError extends Error {}

const USAGE = fileURLToPath(new URL('./usage.mjs', import.meta.url));

/** Runs a command once. Throws, with what it printed, when it fails. */
export function measure({ name, args, cwd, env }: Command): Run {
  const folder = mkdtempSync(join(tmpdir(), 'biaogan-bench-'));
  const usage = join(folder, 'usage.json');
  try {
    const start = process.hrtime.bigint();
    const done = spawnSync(process.execPath, ['--import', USAGE, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, BENCH_USAGE: usage },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const wallSeconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (done.status !== 0) throw new MeasuredCommandError(`${name} failed:\n${done.stdout}\n${done.stderr}`);
    return { wallSeconds, ...(JSON.parse(readFileSync(usage, 'utf8')) as Omit<Run, 'wallSeconds'>) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Measures the commands in turn (A B A B …), so that a machine that slows down slows all of them. */
export function measureInTurn(commands: readonly Command[], runs: number): Run[][] {
  const all: Run[][] = commands.map(() => []);
  for (let round = 0; round < runs; round += 1) {
    commands.forEach((command, index) => all[index]?.push(measure(command)));
  }
  return all;
}

/** The median of each figure over the runs. */
export function medianRun(runs: readonly Run[]): Run {
  const median = (pick: (run: Run) => number) => {
    const sorted = runs.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    wallSeconds: median((run) => run.wallSeconds),
    cpuSeconds: median((run) => run.cpuSeconds),
    peakMegabytes: median((run) => run.peakMegabytes),
  };
}
