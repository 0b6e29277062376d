import type { Case } from '../case.ts';
import { westernYear } from '../dates.ts';
import { caseAddress, type ExportPlace } from './place.ts';

/**
 * A reference to a case after APA 7 for readers of English: the agency, both years, the title as it
 * stands, the case's number, the site and the address. Plain text, so nothing is in italics.
 */
export function apaText(data: Case, place: ExportPlace): string {
  const agency = data.agencyInferred === true ? `${data.agency} [agency inferred (推定)]` : data.agency;
  return [
    `${agency}.`,
    `(${westernYear(data.year)} [ROC year ${data.year}]).`,
    `${data.title} (Case No. ${data.id}) [in Chinese].`,
    `${place.site}.`,
    caseAddress(place, data.id),
  ].join(' ');
}
