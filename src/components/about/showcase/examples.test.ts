import { expect, test } from 'vitest';
import type { CaseCard } from '../../../domain/card.ts';
import { cardStates } from './examples.ts';

function card(id: string, others: Partial<CaseCard> = {}): CaseCard {
  return {
    id,
    title: id,
    year: 114,
    counties: ['雲林縣'],
    category: '環境保護',
    agency: '雲林縣政府',
    agencyInferred: false,
    evidence: [],
    awards: [],
    ...others,
  };
}

const figure = { what: '天數', after: '5', unit: '天' };
const shown = (cards: CaseCard[]) => cardStates(cards).map(({ label, card: { id } }) => `${label}: ${id}`);

test('each state is shown by the first case that is in it, and by another one where there is one', () => {
  const cards = [
    card('plain'),
    card('joint-plain', { counties: ['雲林縣', '嘉義縣'] }),
    card('change', { figure: { ...figure, before: '10' } }),
    card('after', { figure }),
    card('award', { awards: ['某獎 優等'] }),
    card('inferred', { agencyInferred: true }),
    card('left', { figure }),
  ];
  expect(shown(cards)).toEqual([
    '有前後數字: change',
    '只有一個數字: after',
    '沒有數字，有獎項: award',
    '沒有數字，也沒有獎項: plain',
    '承辦機關為推定: inferred',
    '跨縣市: joint-plain',
    '可以勾選來比較: left',
  ]);
});

test('a state that no case is in is left out; an empty archive shows none', () => {
  expect(shown([card('only', { figure })])).toEqual(['只有一個數字: only', '可以勾選來比較: only']);
  expect(shown([])).toEqual([]);
});
