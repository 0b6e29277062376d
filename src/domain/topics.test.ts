import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { pairsOf, sharedTags, topicPairs } from './topics.ts';

test('pairs are neighbouring Chinese characters, each once', () => {
  expect([...pairsOf('污水下水道，2期污水')]).toEqual(['污水', '水下', '下水', '水道', '期污']);
  expect(pairsOf('1999 PM2.5').size).toBe(0);
});

test('whatever the text, no pair spans what is no Chinese character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const pair of pairsOf(text)) expect(text).toContain(pair);
    }),
  );
});

test('the name of the agency in the summary is no topic, unless the title has it too', () => {
  const told = { agency: '環境保護局', summary: '環境保護局輔導餐廳減少油煙。', title: '餐飲油煙減量' };
  expect(topicPairs(caseRecord(told).data).has('保護')).toBe(false);
  expect(topicPairs(caseRecord({ ...told, title: '保護海岸' }).data).has('保護')).toBe(true);
});

test('a tag is shared when the other one speaks of it, as a tag or in its words', () => {
  const one = caseRecord({ tags: ['用戶接管', '專線'] }).data;
  const other = caseRecord({ title: '用戶接管的作法', tags: ['污水'] }).data;
  expect(sharedTags(one, other)).toEqual(['用戶接管']);
  expect(sharedTags(other, one)).toEqual(['用戶接管']);
});
