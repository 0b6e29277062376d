import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { MeasuredCommandError, type Run } from '../measure.ts';
import { processTable, type Usage } from './processes.ts';

/** How often the processes of a build are looked at, in milliseconds. */
const EVERY = 50;

/** Runs a command of Node, with the processes that it starts, and tells what it and what the index took. */
export async function measureBuild(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ site: Run; index: Run }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const seen = new Map<number, Usage & { first: number; last: number }>();
  const look = (): void => {
    for (const usage of processTable(child.pid ?? 0)) {
      const now = performance.now();
      seen.set(usage.id, { ...usage, first: seen.get(usage.id)?.first ?? now, last: now });
    }
  };
  const timer = setInterval(look, EVERY);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new MeasuredCommandError(`The build failed:\n${said}`);
  const all = [...seen.values()];
  const indexer = all.filter(({ command }) => command.includes('pagefind'));
  const [first, last] = [indexer.map((each) => each.first), indexer.map((each) => each.last)];
  return {
    site: { wallSeconds: (performance.now() - start) / 1000, ...sumOf(all) },
    index: { wallSeconds: (Math.max(...last) - Math.min(...first)) / 1000, ...sumOf(indexer) },
  };
}

/** Peaks need not have been at the same time: their sum is the most that was needed. */
function sumOf(usages: readonly Usage[]): Pick<Run, 'cpuSeconds' | 'peakMegabytes'> {
  if (usages.length === 0) return { cpuSeconds: Number.NaN, peakMegabytes: Number.NaN };
  const sum = (pick: (usage: Usage) => number): number =>
    usages.reduce((total, usage) => total + pick(usage), 0);
  return {
    cpuSeconds: sum((usage) => usage.cpuSeconds),
    peakMegabytes: sum((usage) => usage.peakMegabytes),
  };
}
