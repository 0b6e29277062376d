import type { Archive, CaseRecord } from './archive.ts';
import { countiesOf } from './browse.ts';
import { cardOf } from './card.ts';
import type { Result } from './case-parts.ts';
import { periodText, yearText } from './dates.ts';
import { figureText } from './figure.ts';
import { isPlanOnly } from './gaps.ts';
import { opening } from './glance.ts';
import { relationsOf } from './related.ts';
import { SOURCE_QUALITY } from './vocabulary.ts';

/** How many cases stand side by side; fewer than two is a beginning, no comparison. */
export const COMPARED = { least: 2, most: 4 } as const;

/** What is held side by side, in the order of the page; the same for every case. */
export const ASPECTS = [
  '承辦機關',
  '縣市',
  '年度與期間',
  '類別',
  '為什麼做',
  '做了什麼',
  '量測成果',
  '預期目標',
  '經費與人力',
  '所需條件',
  '困難與因應',
  '其他縣市採用',
  '證據',
  '得獎',
  '來源',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** An aspect that is told in words keeps to so many characters, whole sentences. */
const TOLD = 160;

/** One case as the page of comparison shows it: plain texts, for each aspect its lines; none means 公開資料未載. */
export interface ComparedCase {
  id: string;
  title: string;
  lines: Partial<Record<Aspect, string[]>>;
  /** Cases about the same thing that may be added. */
  related: { id: string; title: string }[];
}

/** Path of the comparison of these cases; of one alone to begin with it. */
export function comparePath(ids: readonly string[]): string {
  return `/compare/${ids.length === 0 ? '' : `?ids=${ids.join(',')}`}`;
}

/** What the comparison shows of a case. */
export function comparedCase(record: CaseRecord, archive: Archive): ComparedCase {
  const { data } = record;
  const lines = { ...factLines(record, archive), ...wordLines(record) };
  return {
    id: data.id,
    title: data.title,
    lines: Object.fromEntries(Object.entries(lines).filter(([, each]) => each.length > 0)),
    related: relationsOf(archive)
      .of(record)
      .map(({ record: { data } }) => ({ id: data.id, title: data.title })),
  };
}

type Lines = Partial<Record<Aspect, string[]>>;

function factLines(record: CaseRecord, archive: Archive): Lines {
  const { data } = record;
  const { adoptions = [], conditions = [], cost = [], results = [], sources } = data;
  const card = cardOf(record, archive);
  return {
    承辦機關: [data.agencyInferred === true ? `${data.agency}（推定）` : data.agency],
    縣市: [countiesOf(data).join('、')],
    年度與期間: [yearText(data.year), ...(data.period ? [periodText(data.period, data.ongoing)] : [])],
    類別: [data.category],
    量測成果: results.length === 0 && isPlanOnly(data) ? ['尚無成果（計畫階段）'] : results.map(resultLine),
    經費與人力: cost.map(({ what, amount, unit }) => `${what}：${figureText(amount)} ${unit}`),
    所需條件: conditions.map(({ text }) => text),
    其他縣市採用: adoptions.map(({ county, kind }) => `${county}：${kind}`),
    證據: [card.evidence.join('、')],
    得獎: card.awards,
    來源: sources.map(
      ({ title, publisher, quality }) => `${title}（${publisher}，${SOURCE_QUALITY[quality]}）`,
    ),
  };
}

/** What the body says under the headings of the unified format, in its opening. */
function wordLines({ body: { sections } }: CaseRecord): Lines {
  const told = (heading: string): string[] => {
    const paragraphs = sections.find((section) => section.heading === heading)?.paragraphs ?? [];
    return paragraphs.length === 0 ? [] : [opening(paragraphs.join(''), TOLD)];
  };
  return {
    為什麼做: told('緣起'),
    做了什麼: told('作法'),
    預期目標: told('預期目標'),
    困難與因應: told('困難與因應'),
  };
}

/** A result in one line: 發文速度：2.94 → 1.33 天（100年至103年）. */
export function resultLine({ what, before, after, unit, period }: Result): string {
  const change = before === undefined ? figureText(after) : `${figureText(before)} → ${figureText(after)}`;
  return `${what}：${change} ${unit}${period === undefined ? '' : `（${period}）`}`;
}
