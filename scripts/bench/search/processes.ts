import { readFileSync, readdirSync } from 'node:fs';

/** What a process has used so far. */
export interface Usage {
  id: number;
  command: string;
  cpuSeconds: number;
  /** The most memory that it has held at once. */
  peakMegabytes: number;
}

/** Ticks of the clock of Linux in a second, by which it counts the time of processes. */
const TICKS = 100;
const PARENT = 1;
const [USER_TIME, SYSTEM_TIME] = [11, 12];

/** A process and all that it has started, as Linux tells; empty elsewhere. */
export function processTable(root: number): Usage[] {
  const all = processIds().flatMap((id) => statOf(id) ?? []);
  const family = new Set([root]);
  // Children have higher numbers than their parents, but for a wrap-around, which costs a sample.
  for (const { id, parent } of all.sort((a, b) => a.id - b.id)) if (family.has(parent)) family.add(id);
  return all.filter(({ id }) => family.has(id)).flatMap((each) => usageOf(each) ?? []);
}

interface Stat {
  id: number;
  parent: number;
  cpuSeconds: number;
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function statOf(id: number): Stat | undefined {
  const text = fileOf(id, 'stat');
  // The name in parentheses may hold blanks.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined) return undefined;
  const ticks = Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME]);
  return { id, parent: Number(fields[PARENT]), cpuSeconds: ticks / TICKS };
}

function usageOf({ id, cpuSeconds }: Stat): Usage | undefined {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(fileOf(id, 'status') ?? '') ?? [];
  const command = fileOf(id, 'cmdline')?.split('\0')[0];
  if (kilobytes === undefined || command === undefined) return undefined;
  return { id, command, cpuSeconds, peakMegabytes: Number(kilobytes) / 1024 };
}

/** Nothing when the process has ended meanwhile. */
function fileOf(id: number, name: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
