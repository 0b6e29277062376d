import { describe, expect, test } from 'vitest';
import type { Stretch } from './answer.ts';
import { cardIsRight, marksAreRight, markingOf, relaxedMarkingOf } from './highlights.ts';
import { madeUp } from './made-up.ts';
import { namesOf } from './others.ts';
import { wantedOf } from './truth.ts';

const { documents, groups } = madeUp();
const wanted = (query: string) => wantedOf(query, namesOf(groups.map(({ terms }) => terms)));
const marking = (query: string) => markingOf(wanted(query));

/** Stretches of a text in which marks stand in brackets. */
function shown(text: string): Stretch[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/[[\]]/g, ''), marked: part.startsWith('[') }));
}

describe('marks', () => {
  test.each([
    ['公文', '一般[公文]平均', true],
    ['公文', '一般公文平均', false],
    ['公文', '一般[公文平]均', false],
    ['公文', '一般[公]文平均', false],
    ['公文', '[一]般[公文]平均', false],
    ['104年', '在 [104 年]上線', true],
    ['1100', '減為 [1,100] 小時', true],
    ['台北市', '[臺北市]', true],
    ['AI', '[AI] 與 email', true],
    ['AI', '[AI] 與 em[ai]l', false],
    ['公公', '[公公公]', true],
    ['公文 平均', '一般[公文平均]', true],
    ['長照', '[長照]與長期照顧', true],
    ['長照', '[長照]與[長期照顧]', true],
    ['"長照"', '[長照]與[長期照顧]', false],
    ['公文 -平均', '[公文]平均', true],
    ['公文流程', '[公文流程]與[公文]…', true],
    ['公文流程', '[公文流程]與[公文]', false],
    ['公文流程', '[公文流程]與[文]…', false],
  ])('of %s in %s: %s', (query, text, right) => {
    expect(marksAreRight(shown(text), marking(query))).toBe(right);
  });

  test('of an answer in a wider sense are two neighbours of the query or more', () => {
    const near = relaxedMarkingOf(wanted('公文流成'));
    expect(marksAreRight(shown('[公文流]程'), near)).toBe(true);
    expect(marksAreRight(shown('[公文流]程，[文]'), near)).toBe(false);
    expect(marksAreRight(shown('公文[流程]'), near)).toBe(false);
  });
});

describe('a card', () => {
  const [document] = documents;
  if (document === undefined) throw new Error('no case');
  const card = (title: string, ...excerpts: string[]) => ({
    id: document.id,
    title: shown(title),
    excerpts: excerpts.map(shown),
  });
  const right = (given: ReturnType<typeof card>): boolean => cardIsRight(given, document, marking('公文'));
  const title = '臺北市[公文]流程管理';

  test('with the real title and a real, marked excerpt is right', () => {
    expect(right(card(title, '一般[公文]平均…'))).toBe(true);
  });

  test.each([
    ['another title', card('台北市[公文]流程管理', '一般[公文]平均…')],
    ['an unmarked title', card('臺北市公文流程管理', '一般[公文]平均…')],
    ['another text', card(title, '一些[公文]…')],
    ['an excerpt without a mark', card(title, '一般[公文]平均…', '由 12.5 日…')],
    ['no excerpt of a text that has the query', card(title)],
  ])('with %s is wrong', (_, wrong) => {
    expect(right(wrong)).toBe(false);
  });

  test('without an excerpt is right where no text has the query', () => {
    expect(cardIsRight(card('臺北市公文[流程]管理'), document, marking('流程'))).toBe(true);
  });
});
