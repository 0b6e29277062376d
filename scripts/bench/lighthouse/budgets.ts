import { CATEGORIES, type Category, type Report } from './audit.ts';

/** What each category must reach. */
export const BUDGETS: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

/** The reports of a page. */
export interface Audited {
  /** As `/cases/`. */
  page: string;
  reports: readonly Report[];
}

/** The report with the middle performance; of an even number the lower one. Throws when there is none. */
export function medianReport(reports: readonly Report[]): Report {
  const sorted = [...reports].sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (!middle) throw new Error('No report to take the median of');
  return middle;
}

/** Categories in which a report falls short; a missing score does. */
export function shortfalls({ scores }: Report): Category[] {
  return CATEGORIES.filter((category) => (scores[category] ?? 0) < BUDGETS[category]);
}

/** The median of each page as a Markdown table, with the budgets in the last row. */
export function scoresTable(pages: readonly Audited[]): string {
  const rows = pages.map(({ page, reports }) => {
    const { scores, lcp, tbt, cls, bytes, machine } = medianReport(reports);
    return [
      page,
      ...CATEGORIES.map((category) => String(scores[category] ?? '–')),
      `${(lcp / 1000).toFixed(1)} s`,
      `${tbt.toFixed(0)} ms`,
      cls.toFixed(3),
      `${(bytes / 1000).toFixed(1)} KB`,
      machine.toFixed(0),
    ];
  });
  const least = CATEGORIES.map((category) => `≥ ${BUDGETS[category]}`);
  return [
    ['page', ...CATEGORIES, 'LCP', 'TBT', 'CLS', 'bytes', 'machine'],
    ['---', ...Array.from({ length: 9 }, () => '---:')],
    ...rows,
    ['budget', ...least, '', '', '', '', ''],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What Lighthouse complains of, page by page. */
export function complaintsText(pages: readonly Audited[]): string {
  return pages
    .map(({ page, reports }) => {
      const complaints = medianReport(reports).complaints.map((each) => `  - ${each}`);
      return [page, ...(complaints.length === 0 ? ['  nothing'] : complaints)].join('\n');
    })
    .join('\n');
}
