import type { CaseRecord } from './archive.ts';
import type { Case } from './case.ts';

/** A part of the unified format about which the public sources say nothing. */
export interface Gap {
  part: string;
  /** 公開資料未載, or 尚無成果 for a plan that has not been carried out. */
  text: string;
}

const NOT_STATED = '公開資料未載';
const NO_RESULT_YET = '尚無成果（計畫階段）';

/** Whether a case is a plan only: nothing has been carried out, measured or awarded. */
export function isPlanOnly(data: Case): boolean {
  return data.evidence.every((kind) => kind === 'plan');
}

/** What the sources of a case leave open, in the order of the unified format. */
export function gapsOf({ data, body }: CaseRecord): Gap[] {
  const hasHeading = (text: string): boolean =>
    body.headings.some((heading) => heading.depth === 2 && heading.text === text);
  const hasCost = (kind: string): boolean => (data.cost ?? []).some((cost) => cost.kind === kind);
  const some = (list: readonly unknown[] | undefined): boolean => (list ?? []).length > 0;

  const parts: [part: string, stated: boolean][] = [
    ['緣起', hasHeading('緣起')],
    ['辦理期間', data.period !== undefined],
    ['成效', hasHeading('成效') || some(data.results)],
    ['經費', hasCost('經費')],
    ['人力', hasCost('人力')],
    ['所需條件', some(data.conditions)],
    ['困難與因應', hasHeading('困難與因應')],
    ['推廣與應用', hasHeading('推廣與應用') || some(data.adoptions)],
    ['精進', hasHeading('精進')],
  ];
  return parts
    .filter(([, stated]) => !stated)
    .map(([part]) => ({ part, text: part === '成效' && isPlanOnly(data) ? NO_RESULT_YET : NOT_STATED }));
}
