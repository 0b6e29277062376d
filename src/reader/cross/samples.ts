import type { Case } from '../../domain/case.ts';
import type { ValueFault } from '../issues.ts';
import { wrong } from './fault.ts';
import type { Known, Records } from './known.ts';

/** Invented and real records never refer to each other. */
export function sampleFaults(
  { sample = false, entries, speakers }: Partial<Case>,
  known: Known,
): ValueFault[] {
  const programmes = (entries ?? []).map(({ programme }) => programme);
  const trainers = (speakers ?? []).map(({ trainer }) => trainer);
  const mixed = (
    ids: string[],
    records: Records<{ sample?: boolean | undefined }>,
    path: [string, string],
    what: string,
  ) =>
    ids.flatMap((id, index) => {
      const fields = records.fields.get(id);
      if (fields === undefined || (fields.sample ?? false) === sample) return [];
      const problem = sample ? `是真實的${what}，示範案例不可使用` : `是示範${what}，真實案例不可使用`;
      const hint = `示範資料與真實資料必須分開。請改用${sample ? '示範' : '真實'}的${what}，或改正「sample」。`;
      return [wrong('sample-mixed', [path[0], index, path[1]], id, problem, hint)];
    });
  return [
    ...mixed(programmes, known.programmes, ['entries', 'programme'], '獎項'),
    ...mixed(trainers, known.trainers, ['speakers', 'trainer'], '師資'),
  ];
}
