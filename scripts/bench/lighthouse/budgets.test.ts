import { expect, test } from 'vitest';
import type { Report } from './audit.ts';
import { complaintsText, medianReport, scoresTable, shortfalls } from './budgets.ts';

function report(performance: number, others: Partial<Report> = {}): Report {
  const scores = { performance, accessibility: 100, 'best-practices': 100, seo: 100 };
  return {
    scores,
    lcp: 1234,
    tbt: 5.4,
    cls: 0.0123,
    bytes: 45678,
    machine: 1499.6,
    complaints: [],
    ...others,
  };
}

test('the median is that of performance', () => {
  expect(medianReport([report(99), report(90), report(95)]).scores.performance).toBe(95);
  expect(medianReport([report(99), report(90)]).scores.performance).toBe(90);
  expect(() => medianReport([])).toThrow();
});

test('falling short, and a missing score, is named', () => {
  expect(shortfalls(report(95))).toEqual([]);
  expect(shortfalls(report(94))).toEqual(['performance']);
  expect(shortfalls(report(95, { scores: { performance: 95, accessibility: 99, seo: 100 } }))).toEqual([
    'accessibility',
    'best-practices',
  ]);
});

test('the table has a row for each page and the budgets below', () => {
  const lines = scoresTable([{ page: '/cases/', reports: [report(98)] }]).split('\n');
  expect(lines[2]).toBe('| /cases/ | 98 | 100 | 100 | 100 | 1.2 s | 5 ms | 0.012 | 45.7 KB | 1500 |');
  expect(lines[3]).toBe('| budget | ≥ 95 | ≥ 100 | ≥ 100 | ≥ 100 |  |  |  |  |  |');
});

test('complaints stand below their page', () => {
  const pages = [
    { page: '/', reports: [report(98, { complaints: ['unused-css-rules: Reduce unused CSS'] })] },
    { page: '/cases/', reports: [report(100)] },
  ];
  expect(complaintsText(pages)).toBe('/\n  - unused-css-rules: Reduce unused CSS\n/cases/\n  nothing');
});
