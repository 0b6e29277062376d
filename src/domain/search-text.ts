import type { Archive, CaseRecord } from './archive.ts';
import { countiesOf } from './browse.ts';
import { awardLines } from './card.ts';
import type { Case } from './case.ts';
import { resultLine } from './comparison.ts';
import { figureText } from './figure.ts';

/** How much a word counts for the order of the results, by where it stands. */
export const SEARCH_WEIGHTS = { title: 10, heading: 4, fact: 4, lead: 3, body: 1 } as const;

export type SearchKind = Exclude<keyof typeof SEARCH_WEIGHTS, 'title'>;

/** A part of a case that is searched, as its page shows it. */
export interface SearchPart {
  kind: SearchKind;
  /** What the part is called on the page: a field or a heading of the text. */
  label: string;
  /** Anchor of the part on the case's page; absent where the part stands at its top. */
  anchor?: string;
  /** A phrase does not go on from one text to the next. */
  texts: string[];
}

/** All that is searched of a case, in the order of its page; without what speaks of other cases or of sources. */
export interface SearchText {
  id: string;
  title: string;
  parts: SearchPart[];
}

/** What is searched of a case. */
export function searchText(record: CaseRecord, archive: Archive): SearchText {
  const { data } = record;
  const parts = [...headParts(record, archive), ...bodyParts(record), ...tailParts(record)];
  return { id: data.id, title: data.title, parts: parts.filter(({ texts }) => texts.length > 0) };
}

function headParts({ data }: CaseRecord, archive: Archive): SearchPart[] {
  const fact = (label: string, ...texts: string[]): SearchPart => ({ kind: 'fact', label, texts });
  return [
    { kind: 'lead', label: '摘要', texts: [data.summary] },
    fact('承辦機關', data.agency),
    fact('縣市', ...countiesOf(data)),
    fact('年度', ...yearTexts(data)),
    fact('類別', data.category),
    fact('標籤', ...(data.tags ?? [])),
    fact('得獎', ...awardLines(data, archive)),
  ];
}

/** Without the western years that pages add: 2015 finds 104年 as an equivalent, and says so. */
function yearTexts({ year, period }: Case): string[] {
  const texts = [`民國${year}年`];
  if (period !== undefined) {
    texts.push(period.to === undefined ? `民國${period.from}年` : `民國${period.from}年至${period.to}年`);
  }
  return texts;
}

function bodyParts({ body: { sections } }: CaseRecord): SearchPart[] {
  return sections.map(({ heading, slug, paragraphs }) => ({
    kind: 'body',
    label: heading,
    anchor: slug,
    texts: paragraphs,
  }));
}

function tailParts({ data }: CaseRecord): SearchPart[] {
  const { results = [], cost = [], conditions = [], adoptions = [], media = [] } = data;
  const notes = (list: readonly { note?: string | undefined }[]): string[] =>
    list.flatMap(({ note }) => note ?? []);
  return [
    {
      kind: 'lead',
      label: '量測成果',
      anchor: 'part-results',
      texts: [...results.map(resultLine), ...notes(results)],
    },
    {
      kind: 'body',
      label: '經費與人力',
      anchor: 'part-cost',
      texts: [
        ...cost.map(({ what, amount, unit }) => `${what}：${figureText(amount)} ${unit}`),
        ...notes(cost),
      ],
    },
    {
      kind: 'body',
      label: '所需條件',
      anchor: 'part-conditions',
      texts: conditions.map(({ text }) => text),
    },
    {
      kind: 'body',
      label: '採用紀錄',
      anchor: 'part-adoptions',
      texts: [...adoptions.map(({ county, kind }) => `${county}：${kind}`), ...notes(adoptions)],
    },
    {
      kind: 'body',
      label: '檔案與媒體',
      anchor: 'part-media',
      texts: media.flatMap(({ alt, caption, transcript }) => [alt, caption ?? [], transcript ?? []].flat()),
    },
  ];
}
