import type { CaseRecord, Section } from './archive.ts';
import { leadingFigures, type CardFigure } from './card.ts';
import type { Case } from './case.ts';
import { figureText } from './figure.ts';
import { isPlanOnly } from './gaps.ts';
import { SOURCE_QUALITY, keysOf } from './vocabulary.ts';

/** A line of the overview; without a text the public sources say nothing. */
export interface GlanceLine {
  label: string;
  text?: string;
  /** Anchor on the case's page where more is said. */
  anchor?: string;
}

/** What a reader must know at once: the problem, what changed, whether it would work at home, and what it rests on. */
export interface Glance {
  /** Why it was begun and, for a plan, what it aims at, as far as told. */
  why: Required<GlanceLine>[];
  figures: CardFigure[];
  /** How many measured results the case has besides. */
  moreFigures: number;
  /** Money, staff, conditions, difficulties, adoptions, as far as told. */
  transfer: Required<GlanceLine>[];
  /** What of all that no public source says. */
  open: string[];
  /** 官方資料 2 個、新聞報導 1 個. */
  basis: string;
}

/** An overview keeps to so many characters of a section, whole sentences, but at least one. */
const OPENING = 90;
const FIGURES = 3;

/** The overview of a case, out of its own fields and words. */
export function glanceOf({ data, body: { sections } }: CaseRecord): Glance {
  const figures = leadingFigures(data, FIGURES);
  const goals = isPlanOnly(data) ? [openingLine('預期目標', sections)] : [];
  const why = [openingLine('緣起', sections, '為什麼做'), ...goals];
  const transfer = transferLines(data, sections);
  return {
    why: why.filter(isTold),
    figures,
    moreFigures: (data.results ?? []).length - figures.length,
    transfer: transfer.filter(isTold),
    open: [...why, ...transfer].filter((each) => !isTold(each)).map(({ label }) => label),
    basis: basisText(data),
  };
}

function isTold(each: GlanceLine): each is Required<GlanceLine> {
  return each.text !== undefined;
}

/** The first sentences of a text; all of it when it is short. */
export function opening(text: string, limit = OPENING): string {
  const sentences = text.match(/[^。！？]*[。！？]?[」』）]*/gu) ?? [];
  let told = '';
  for (const sentence of sentences) {
    if (told !== '' && [...told, ...sentence].length > limit) break;
    told += sentence;
  }
  return told;
}

/** What the money was for and how much: 總工程費 1.2 億元（另有 2 項）. */
export function costText({ cost = [] }: Case, kind: string): string | undefined {
  const [first, ...others] = cost.filter((item) => item.kind === kind);
  if (!first) return undefined;
  const more = others.length === 0 ? '' : `（另有 ${others.length} 項）`;
  return `${first.what} ${figureText(first.amount)} ${first.unit}${more}`;
}

function openingLine(heading: string, sections: readonly Section[], label = heading): GlanceLine {
  const section = sections.find((each) => each.heading === heading);
  const text = opening(section?.paragraphs[0] ?? '');
  return section && text !== '' ? { label, text, anchor: section.slug } : { label };
}

function transferLines(data: Case, sections: readonly Section[]): GlanceLine[] {
  const { conditions = [], adoptions = [] } = data;
  const [condition, ...others] = conditions;
  const more = others.length === 0 ? '' : `（另有 ${others.length} 項）`;
  const counties = [...new Set(adoptions.map(({ county }) => county))];
  return [
    line('經費', costText(data, '經費'), 'part-cost'),
    line('人力', costText(data, '人力'), 'part-cost'),
    line('所需條件', condition && `${condition.text}${more}`, 'part-conditions'),
    openingLine('困難與因應', sections, '困難'),
    line('其他縣市採用', counties.length === 0 ? undefined : counties.join('、'), 'part-adoptions'),
  ];
}

function line(label: string, text: string | undefined, anchor: string): GlanceLine {
  return text === undefined ? { label } : { label, text, anchor };
}

function basisText({ sources }: Case): string {
  return keysOf(SOURCE_QUALITY)
    .map((quality) => ({ quality, count: sources.filter((source) => source.quality === quality).length }))
    .filter(({ count }) => count > 0)
    .map(({ quality, count }) => `${SOURCE_QUALITY[quality]} ${count} 個`)
    .join('、');
}
