import type { Archive, CaseRecord } from './archive.ts';
import { countiesOf } from './browse.ts';
import type { Case } from './case.ts';
import type { Entry, Result } from './case-parts.ts';
import { figureText } from './figure.ts';
import type { Programme } from './programme.ts';
import { EVIDENCE } from './vocabulary.ts';

/** A measured result as a card shows it; figures as readers see them. */
export interface CardFigure {
  what: string;
  /** Absent when the source states only the later figure. */
  before?: string;
  after: string;
  unit: string;
  /** The time that the figures belong to; absent when the source does not say. */
  period?: string;
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
  /** Each in one line: the programme and the award as the source states it. */
  awards: string[];
  /** Invented to show a function; the card says 示範資料. */
  sample?: true;
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
    counties: countiesOf(data),
    category: data.category,
    agency: data.agency,
    agencyInferred: data.agencyInferred === true,
    evidence: data.evidence.map((key) => EVIDENCE[key]),
    awards: awardLines(data, archive),
    ...(data.sample === true && { sample: true as const }),
    ...(figure && { figure }),
  };
}

/** The county line of a card: `雲林縣、嘉義縣（跨縣市）`. */
export function countyText(counties: readonly string[]): string {
  return counties.length > 1 ? `${counties.join('、')}（跨縣市）` : counties.join('');
}

/** The awards of a case, each in one line: the programme and the award as the source states it. */
export function awardLines({ entries = [] }: Case, archive: Archive): string[] {
  return entries.flatMap((entry) => awardText(entry, archive));
}

/** The programme's name is not said twice. */
function awardText({ programme, award }: Entry, archive: Archive): string[] {
  if (award === undefined) return [];
  const { name } = programmeOf(programme, archive);
  return [award.includes(name) ? award : `${name} ${award}`];
}

/** The programme of an id. Throws when the archive has none, which the reader rules out. */
export function programmeOf(id: string, { programmes }: Archive): Programme {
  const programme = programmes.find((each) => each.id === id);
  if (!programme) throw new Error(`No programme ${id} in the archive`);
  return programme;
}

/** The figure that says most, if the case has one. */
function leadingFigure(data: Case): CardFigure | undefined {
  return leadingFigures(data, 1)[0];
}

/**
 * At most `limit` figures, each about something else. A change says more than a state: results with both
 * figures come first, then series over years, then the others, each in the order of the case.
 */
export function leadingFigures({ results = [] }: Case, limit: number): CardFigure[] {
  const changes = results.filter(({ before }) => before !== undefined);
  const states = results.filter(({ before }) => before === undefined);
  const series = states.map((result) => seriesFigure(result, results));
  const figures = [
    ...changes.map(cardFigure),
    ...series.filter((figure) => figure !== undefined),
    ...states.map(cardFigure),
  ];
  const told = new Set<string>();
  return figures.filter(({ what }) => !told.has(what) && told.add(what)).slice(0, limit);
}

function cardFigure({ what, before, after, unit, period }: Result): CardFigure {
  return {
    what,
    ...(before !== undefined && { before: figureText(before) }),
    after: figureText(after),
    unit,
    ...(period !== undefined && { period }),
  };
}

/** The first and the last year of what was measured in several years, each in a row of its own. */
function seriesFigure({ what, unit }: Result, results: readonly Result[]): CardFigure | undefined {
  const years = results
    .filter((result) => result.what === what && result.unit === unit)
    .map(({ after, period = '' }) => ({ after, year: Number(/^(\d+)年度?$/.exec(period)?.[1]) }))
    .sort((a, b) => a.year - b.year);
  const [from, to] = [years[0], years.at(-1)];
  if (!from || !to || from === to || years.some(({ year }) => Number.isNaN(year))) return undefined;
  const period = `${from.year}年至${to.year}年`;
  return { what, before: figureText(from.after), after: figureText(to.after), unit, period };
}
