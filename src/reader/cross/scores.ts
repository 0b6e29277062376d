import type { Case } from '../../domain/case.ts';
import type { Edition } from '../../domain/programme.ts';
import type { ValueFault } from '../issues.ts';
import { listed, quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import type { Path } from '../yaml.ts';
import { resolveEdition } from './awards.ts';
import type { Known } from './known.ts';

/** Scores belong to invented cases only, and fit the rubric of their edition. */
export function scoreFaults({ scores, sample, entries }: Partial<Case>, known: Known): ValueFault[] {
  if (scores === undefined) return [];
  if (sample !== true) return [realCase];
  return Object.entries(scores).flatMap(([key, stages]) => {
    const path = ['scores', key];
    const match = /^([a-z0-9-]+)\/(\d+)$/.exec(key);
    if (match === null) {
      return [
        misfit(path, `「scores」的${quote(key)}寫法不對`, '請寫成「獎項代號/民國年」，例如 demo-forum/104。'),
      ];
    }
    const [, programme = '', year = ''] = match;
    const reference = { programme, edition: Number(year), programmePath: path, editionPath: path };
    const { edition, faults } = resolveEdition(reference, known);
    if (edition === undefined)
      return faults.map((fault): ValueFault => ({ ...fault, code: 'score-rubric', at: 'key' }));
    const entered = (entries ?? []).some(
      (entry) => entry.programme === programme && entry.edition === Number(year),
    );
    const absent = misfit(
      path,
      `案例沒有參加${quote(key)}，卻有評分`,
      '請在「entries」加上這一屆，或刪除評分。',
    );
    return [...(entered ? [] : [absent]), ...rubricFaults(stages, edition, path)];
  });
}

const realCase: ValueFault = {
  code: 'score-real-case',
  path: ['scores'],
  at: 'key',
  message: '真實案例不可填「scores」',
  hint: '真實案例的評分沒有公開來源，請刪除這個欄位；評分只用於示範案例（sample: true）。',
};

function rubricFaults(
  stages: Record<string, Record<string, number>>,
  edition: Edition,
  path: Path,
): ValueFault[] {
  const rubric = edition.scores ?? {};
  return Object.entries(stages).flatMap(([stage, criteria]) => {
    const points = Object.hasOwn(rubric, stage) ? rubric[stage] : undefined;
    if (points === undefined) return [unknownName([...path, stage], '評選階段', stage, Object.keys(rubric))];
    return Object.entries(criteria).flatMap(([criterion, score]) => {
      const place = [...path, stage, criterion];
      const most = Object.hasOwn(points, criterion) ? points[criterion] : undefined;
      if (most === undefined) return [unknownName(place, '指標', criterion, Object.keys(points))];
      return score < 0 || score > most ? [outOfRange(place, criterion, score, most)] : [];
    });
  });
}

function unknownName(path: Path, what: string, name: string, allowed: readonly string[]): ValueFault {
  const values = allowed.length === 0 ? '該屆沒有登錄評分標準。' : `可用的名稱：${listed(allowed)}。`;
  return misfit(path, `該屆的評分標準沒有${what}${quote(name)}`, didYouMean(nearest(name, allowed)) + values);
}

function outOfRange(path: Path, criterion: string, score: number, most: number): ValueFault {
  const fault = misfit(
    path,
    `指標${quote(criterion)}的分數「${score}」超出配分`,
    `請寫 0 至 ${most} 之間的分數。`,
  );
  return { ...fault, at: 'value' };
}

function misfit(path: Path, message: string, hint: string): ValueFault {
  return { code: 'score-rubric', path, at: 'key', message, hint };
}
