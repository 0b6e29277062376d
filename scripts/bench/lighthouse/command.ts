import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NoBrowserError } from '../../browser/find.ts';
import { thisMachine } from '../../browser/machine.ts';
import { astro } from '../../site/astro.ts';
import { serve, type StaticServer } from '../../site/server.ts';
import { heaviestPage } from '../bytes.ts';
import { startAuditor } from './audit.ts';
import { complaintsText, medianReport, scoresTable, shortfalls, type Audited } from './budgets.ts';

/**
 * Builds the site, serves it on this machine, has Lighthouse judge four of its pages `runs` times each, in turn,
 * and prints the medians. Gives the exit code: 0 within the budgets, 1 below, 2 without a browser.
 */
export async function benchLighthouse(runs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'biaogan-lighthouse-'));
  const server = await serve(folder, '/');
  try {
    const browser = findBrowser(thisMachine());
    // The pages say the address at which they are served.
    const built = astro(['build'], { OUT_DIR: folder, SITE_URL: server.origin });
    if (built !== 0) return built;
    return tell(await auditInTurn(browser, server, pagesOf(folder), runs), runs);
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    console.error(error.message);
    return 2;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Home, the list, and the heaviest case and county: what holds for these holds for the others. */
function pagesOf(folder: string): string[] {
  const heaviest = ['cases', 'counties'].map((kind) => heaviestPage(folder, kind).page);
  return ['/', '/cases/', ...heaviest];
}

async function auditInTurn(
  browser: string,
  server: StaticServer,
  pages: readonly string[],
  runs: number,
): Promise<Audited[]> {
  const auditor = await startAuditor(browser);
  const audited = pages.map((page) => ({ page, reports: [] as Awaited<ReturnType<typeof auditor.audit>>[] }));
  try {
    for (let round = 0; round < runs; round += 1) {
      for (const { page, reports } of audited) reports.push(await auditor.audit(server.origin + page));
    }
  } finally {
    auditor.close();
  }
  return audited;
}

function tell(audited: readonly Audited[], runs: number): number {
  console.log(`Lighthouse, its default phone, median of ${runs} by performance\n`);
  console.log(`${scoresTable(audited)}\n\nShort of full marks:\n${complaintsText(audited)}`);
  const short = audited.flatMap(({ page, reports }) =>
    shortfalls(medianReport(reports)).map((category) => `${page}: ${category} is below its budget`),
  );
  for (const line of short) console.error(line);
  return short.length === 0 ? 0 : 1;
}
