import type { Archive, CaseRecord } from './archive.ts';
import type { Case } from './case.ts';
import type { Entry, Result } from './case-parts.ts';
import { figureText } from './figure.ts';
import { EVIDENCE } from './vocabulary.ts';

/** A measured result as a card shows it; figures as readers see them. */
export interface CardFigure {
  what: string;
  /** Absent when the source states only the later figure. */
  before?: string;
  after: string;
  unit: string;
}

/** An award as a card shows it. */
export interface CardAward {
  /** Name of the award programme. */
  programme: string;
  /** Exactly as the source states it. */
  award: string;
}

/** What a card of a case shows: plain data, ready to show, that can become JSON. */
export interface CaseCard {
  id: string;
  title: string;
  /** ROC year. */
  year: number;
  /** The lead county first; more than one in a joint case. */
  counties: string[];
  category: string;
  agency: string;
  /** The agency is our inference; the card says 推定. */
  agencyInferred: boolean;
  /** Labels, as 量測成果. */
  evidence: string[];
  awards: CardAward[];
  figure?: CardFigure;
}

/** The card of a case. Throws when an award's programme is not in the archive, which the reader rules out. */
export function cardOf(record: CaseRecord, archive: Archive): CaseCard {
  const { data } = record;
  const figure = leadingFigure(data);
  return {
    id: data.id,
    title: data.title,
    year: data.year,
    counties: [data.county, ...(data.counties ?? [])],
    category: data.category,
    agency: data.agency,
    agencyInferred: data.agencyInferred === true,
    evidence: data.evidence.map((key) => EVIDENCE[key]),
    awards: (data.entries ?? []).flatMap((entry) => cardAward(entry, archive)),
    ...(figure && { figure }),
  };
}

/** An award in one line: the programme's name is not said twice. */
export function awardText({ programme, award }: CardAward): string {
  return award.includes(programme) ? award : `${programme} ${award}`;
}

/** The county line of a card: `雲林縣、嘉義縣（跨縣市）`. */
export function countyText(counties: readonly string[]): string {
  return counties.length > 1 ? `${counties.join('、')}（跨縣市）` : counties.join('');
}

function cardAward(entry: Entry, archive: Archive): CardAward[] {
  if (entry.award === undefined) return [];
  const programme = archive.programmes.find(({ id }) => id === entry.programme);
  if (!programme) throw new Error(`No programme ${entry.programme} in the archive`);
  return [{ programme: programme.name, award: entry.award }];
}

/** A change says more than a state: the first result with both figures, else the first one. */
function leadingFigure({ results = [] }: Case): CardFigure | undefined {
  const result = results.find(({ before }) => before !== undefined) ?? results[0];
  return result && cardFigure(result);
}

function cardFigure({ what, before, after, unit }: Result): CardFigure {
  return {
    what,
    ...(before !== undefined && { before: figureText(before) }),
    after: figureText(after),
    unit,
  };
}
