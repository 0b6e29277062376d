import type { Run } from './measure.ts';

/** One row of a benchmark's table. */
export interface Row {
  name: string;
  /** What it may take, when there is a budget. */
  budget?: string;
  run: Run;
}

/** Rows as a Markdown table, with figures of the median run. */
export function timesTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, budget, run }) =>
    cells(
      name,
      run.wallSeconds.toFixed(2),
      run.cpuSeconds.toFixed(2),
      run.peakMegabytes.toFixed(0),
      budget ?? '–',
    ),
  );
  return [
    cells('what', 'wall s', 'CPU s', 'peak MB', 'budget'),
    '| --- | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

/** Sizes as a Markdown table. */
export function bytesTable(
  rows: readonly { name: string; bytes: number; budgetKilobytes: number }[],
): string {
  const lines = rows.map(({ name, bytes, budgetKilobytes }) =>
    cells(name, (bytes / 1000).toFixed(1), `${budgetKilobytes} KB`),
  );
  return [cells('transferred, gzip', 'KB', 'budget'), '| --- | ---: | --- |', ...lines].join('\n');
}

function cells(...texts: string[]): string {
  return `| ${texts.join(' | ')} |`;
}
