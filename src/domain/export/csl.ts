import type { Case } from '../case.ts';
import { dayText, westernYear, yearText } from '../dates.ts';
import { attributionOf, caseAddress, citedAgency, type ExportPlace } from './place.ts';

/** A case as an item of CSL-JSON (1.0.2): what BibTeX and RIS are written from. */
export interface CslItem {
  /** The case's id. */
  id: string;
  type: 'report';
  genre: string;
  title: string;
  author: { literal: string }[];
  /** One date: the western year of the case. */
  issued: { 'date-parts': [[number]] };
  /** The case's id again, as the number of a report. */
  number: string;
  publisher: string;
  URL: string;
  language: string;
  abstract: string;
  /** Joined by commas, as CSL has it. */
  keyword: string;
  license: string;
  /** Year as ROC year, day of the check, attribution; 推定 when the agency is inferred. */
  note: string;
}

/** What kind of report a case is. */
const GENRE = '標竿案例';

/** The item of a case. */
export function cslOf(data: Case, place: ExportPlace): CslItem {
  return {
    id: data.id,
    type: 'report',
    genre: GENRE,
    title: data.title,
    author: [{ literal: citedAgency(data) }],
    issued: { 'date-parts': [[westernYear(data.year)]] },
    number: data.id,
    publisher: place.site,
    URL: caseAddress(place, data.id),
    language: 'zh-TW',
    abstract: data.summary,
    keyword: keywordsOf(data).join(','),
    license: place.licence.address,
    note: noteOf(data, place),
  };
}

/** Category, counties and tags, each once. A comma inside of one would split it. */
export function keywordsOf({ category, county, counties = [], tags = [] }: Case): string[] {
  const words = [category, county, ...counties, ...tags].map((word) => word.replaceAll(',', '，'));
  return [...new Set(words)];
}

function noteOf(data: Case, place: ExportPlace): string {
  const inferred = data.agencyInferred === true ? ['承辦機關為推定。'] : [];
  return [
    `案例年度${yearText(data.year)}，由${place.site}依公開來源編寫，${dayText(data.verified)}查核。`,
    ...inferred,
    `出處標示：${attributionOf(data, place)}。`,
  ].join('');
}
