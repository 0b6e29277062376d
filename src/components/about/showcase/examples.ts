import type { CaseRecord } from '../../../domain/archive.ts';
import { isJoint } from '../../../domain/browse.ts';
import type { CaseCard } from '../../../domain/card.ts';
import { resultRows } from '../../../domain/result-rows.ts';

/** A state that a card can be in, with the first case of the archive in it. */
export interface CardState {
  label: string;
  card: CaseCard;
  selectable?: true;
}

/** A state's name and what a case must be like to show it. */
const STATES: readonly [label: string, holds: (card: CaseCard) => boolean][] = [
  ['有前後數字', ({ figure }) => figure?.before !== undefined],
  ['只有一個數字', ({ figure }) => figure !== undefined && figure.before === undefined],
  ['沒有數字，有獎項', ({ figure, awards }) => !figure && awards.length > 0],
  ['沒有數字，也沒有獎項', ({ figure, awards }) => !figure && awards.length === 0],
  ['承辦機關為推定', ({ agencyInferred }) => agencyInferred],
  ['跨縣市', ({ counties }) => counties.length > 1],
];

/** A real case for each state of a card, each another one where there is one; states that no case is in are left out. */
export function cardStates(cards: readonly CaseCard[]): CardState[] {
  const told = new Set<CaseCard>();
  const states = STATES.flatMap(([label, holds]): CardState[] => {
    const fitting = cards.filter(holds);
    const card = fitting.find((each) => !told.has(each)) ?? fitting[0];
    if (!card) return [];
    told.add(card);
    return [{ label, card }];
  });
  const free = cards.find((card) => !told.has(card)) ?? cards[0];
  return free ? [...states, { label: '可以勾選來比較', card: free, selectable: true }] : states;
}

/** The first case whose table of results has bars for a before and an after; a joint case would need more words. */
export function measuredCase(records: readonly CaseRecord[]): CaseRecord | undefined {
  const single = records.filter(({ data }) => !isJoint(data));
  return single.find(({ data }) =>
    resultRows(data.results ?? []).some(({ bars }) => bars?.before !== undefined),
  );
}
