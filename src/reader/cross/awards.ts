import type { Case } from '../../domain/case.ts';
import type { Entry } from '../../domain/case-parts.ts';
import { editionOf } from '../../domain/programme.ts';
import type { Edition, Programme } from '../../domain/programme.ts';
import type { ValueFault } from '../issues.ts';
import type { Path } from '../yaml.ts';
import { notAmong } from './fault.ts';
import type { Known } from './known.ts';

/** A reference to a programme and to one of its editions. */
interface EditionReference {
  programme: string;
  /** Missing where the source does not say which. */
  edition?: number | undefined;
  programmePath: Path;
  editionPath: Path;
}

/** Programmes, editions, groups and stages of the awards that a case entered. */
export function awardFaults({ entries = [] }: Partial<Case>, known: Known): ValueFault[] {
  return entries.flatMap((entry, index) => {
    const path = ['entries', index];
    const { edition, faults } = resolveEdition(
      { ...entry, programmePath: [...path, 'programme'], editionPath: [...path, 'edition'] },
      known,
    );
    return edition === undefined ? faults : [...faults, ...entryFaults(entry, edition, path)];
  });
}

/** The edition that is meant, or why there is none. Neither when its programme's file is wrong. */
export function resolveEdition(
  { programme, edition, programmePath, editionPath }: EditionReference,
  { programmes }: Known,
): { edition?: Edition; faults: ValueFault[] } {
  if (!programmes.ids.has(programme)) {
    const words = {
      problem: '不是已登錄的獎項',
      cure: `請改正代號，或先新增 content/programmes/ 中的檔案。`,
    };
    return {
      faults: [notAmong('programme-unknown', programmePath, programme, [...programmes.ids].sort(), words)],
    };
  }
  const editions = programmes.fields.get(programme)?.editions;
  if (editions === undefined || edition === undefined) return { faults: [] };
  const found = editionOf({ editions } as Programme, edition);
  if (found !== undefined) return { edition: found, faults: [] };
  const years = editions.map(({ year }) => String(year));
  const words = {
    problem: `不是獎項「${programme}」已登錄的年度`,
    cure: `請改正民國年，或先在 content/programmes/${programme}.yaml 登錄這一屆。`,
  };
  return { faults: [notAmong('edition-unknown', editionPath, edition, years, words)] };
}

function entryFaults(entry: Entry, edition: Edition, path: Path): ValueFault[] {
  const cure = `請照來源改正，或先在 content/programmes/${entry.programme}.yaml 登錄。`;
  const faults: ValueFault[] = [];
  const check = (code: 'group-unknown' | 'stage-unknown', field: 'group' | 'stage', allowed?: string[]) => {
    const value = entry[field];
    if (value === undefined || allowed === undefined || allowed.includes(value)) return;
    const problem = field === 'group' ? '不是該屆的類組' : '不是該屆的評選階段';
    faults.push(notAmong(code, [...path, field], value, allowed, { problem, cure }));
  };
  check('group-unknown', 'group', edition.groups);
  check('stage-unknown', 'stage', edition.stages);
  return faults;
}
