import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { QUIET } from '../../browser/flags.ts';

/** Categories that Lighthouse gives a score, in the order of a table. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of one page. */
export interface Report {
  /** From 0 to 100; a category that was not asked for is missing. */
  scores: Partial<Record<Category, number>>;
  /** Largest contentful paint and total blocking time in milliseconds, layout shift without a unit. */
  lcp: number;
  tbt: number;
  cls: number;
  /** Bytes transferred. */
  bytes: number;
  /** Lighthouse's measure of the machine: a busy or slow one has a low figure, and a low performance with it. */
  machine: number;
  /** What is short of full marks, each as `id: title`, with a figure and an element where there is one. */
  complaints: string[];
}

/** A started Chromium that Lighthouse drives. */
export interface Auditor {
  /** Loads an address as Lighthouse's default phone does, and judges it. */
  audit(address: string, categories?: readonly Category[]): Promise<Report>;
  close(): void;
}

/** Starts a Chromium of its own for audits, one after the other. */
export async function startAuditor(chromePath: string): Promise<Auditor> {
  const chrome = await launch({ chromePath, chromeFlags: [...QUIET, '--headless=new'], logLevel: 'silent' });
  return {
    async audit(address, categories = CATEGORIES) {
      const flags = { port: chrome.port, onlyCategories: [...categories], logLevel: 'error' as const };
      const done = await lighthouse(address, flags);
      if (!done) throw new Error(`Lighthouse gave no result for ${address}`);
      const { runtimeError } = done.lhr;
      if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
      return reportOf(done.lhr);
    },
    close: () => {
      chrome.kill();
    },
  };
}

function reportOf({ categories, audits, environment }: Result): Report {
  const scores = CATEGORIES.flatMap((name): [Category, number][] => {
    const score = categories[name]?.score;
    return score === null || score === undefined ? [] : [[name, Math.round(score * 100)]];
  });
  const figure = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(scores),
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    bytes: figure('total-byte-weight'),
    machine: environment.benchmarkIndex,
    complaints: complaintsOf({ categories, audits }),
  };
}

function complaintsOf({ categories, audits }: Pick<Result, 'categories' | 'audits'>): string[] {
  const judged = CATEGORIES.flatMap((name) => (categories[name]?.auditRefs ?? []).map(({ id }) => id));
  return [...new Set(judged)]
    .flatMap((id) => audits[id] ?? [])
    .filter(({ score, scoreDisplayMode: mode }) => score !== null && score < 1 && mode !== 'informative')
    .map(({ id, title, displayValue, details }) =>
      [`${id}: ${title}`, displayValue, firstSelector(details)].filter(Boolean).join(', '),
    );
}

/** The element that is first complained of. */
function firstSelector(details: unknown): string | undefined {
  return /"selector":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify([details]))?.[1];
}
