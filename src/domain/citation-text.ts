import type { Case } from './case.ts';
import { dayText, yearText } from './dates.ts';

/** Where a case stands, for those who cite it. */
export interface CitationPlace {
  /** The site's name. */
  site: string;
  /** The case page's full address. */
  address: string;
  licence: string;
}

/** One sentence to copy that names a case, who carried it out, its years, its id and where it stands. */
export function citationText(data: Case, place: CitationPlace): string {
  const agency = data.agencyInferred === true ? `${data.agency}（推定）` : data.agency;
  return [
    `${agency}，〈${data.title}〉，${yearText(data.year)}，`,
    `收錄於「${place.site}」，案例編號 ${data.id}，${dayText(data.verified)}查核，`,
    `${place.address}，授權：${place.licence}。`,
  ].join('');
}
