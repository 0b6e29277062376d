import type { RenderedBody } from '../../domain/archive.ts';
import type { Case } from '../../domain/case.ts';
import type { ValueFault } from '../issues.ts';
import { wrong } from './fault.ts';

/** Whether a case's year, day of checking (against `today`, an ISO day) and kind of evidence agree with what else is known. */
export function claimFaults(fields: Partial<Case>, today: string, body?: RenderedBody): ValueFault[] {
  return [...yearFaults(fields), ...futureFaults(fields, today), ...evidenceFaults(fields, body)];
}

/** Nobody can have compared a case with its sources on a day that has not come. */
function futureFaults({ verified }: Partial<Case>, today: string): ValueFault[] {
  if (verified === undefined || verified <= today) return [];
  const hint = '請填實際對照來源的日期。若今天的日期不對，請檢查環境變數 BUILD_DATE。';
  return [wrong('verified-future', ['verified'], verified, `晚於建置日期 ${today}`, hint)];
}

function yearFaults({ year, yearNote, entries = [], period }: Partial<Case>): ValueFault[] {
  if (year === undefined || yearNote !== undefined) return [];
  const stated = entries.map(({ edition }) => edition).filter((edition) => edition !== undefined);
  const editions = [...new Set(stated)].sort((a, b) => a - b);
  if (editions.length > 0) {
    if (editions.includes(year)) return [];
    return [unexplained(year, `不是參獎的年度（${editions.join('、')}）`)];
  }
  if (period === undefined) return [];
  if (period.to !== undefined && period.to !== year) {
    return [unexplained(year, `不是期間的最後一年（${period.to}）`)];
  }
  return year < period.from ? [unexplained(year, `早於期間的起年（${period.from}）`)] : [];
}

function unexplained(year: number, problem: string): ValueFault {
  const hint = '年度是參獎的屆別年度，沒有參獎則為期間的最後一年。請改正，或用「yearNote」說明如何認定。';
  return wrong('year-unexplained', ['year'], year, problem, hint);
}

function evidenceFaults({ evidence = [], results }: Partial<Case>, body?: RenderedBody): ValueFault[] {
  const faults: ValueFault[] = [];
  const result = evidence.indexOf('result');
  if (result !== -1 && (results ?? []).length === 0) {
    const hint = '請把量測的數字填在「results」，或從「evidence」刪除 result。';
    faults.push(wrong('evidence-no-result', ['evidence', result], 'result', '沒有對應的「results」', hint));
  }
  // A case may be a plan in part; one that is nothing else has no results to tell.
  const plan = evidence.length === 1 ? evidence.indexOf('plan') : -1;
  if (plan !== -1 && body?.headings.some(({ depth, text }) => depth === 2 && text === '成效') === true) {
    const hint = '計畫還沒有成果，請把「## 成效」改成「## 預期目標」；已有成果則改正「evidence」。';
    faults.push(wrong('evidence-plan-result', ['evidence', plan], 'plan', '與內文的「成效」標題矛盾', hint));
  }
  return faults;
}
