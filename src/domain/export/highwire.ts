import type { Case } from '../case.ts';
import { westernYear } from '../dates.ts';
import { keywordsOf } from './csl.ts';
import { caseAddress, citedAgency, type ExportPlace } from './place.ts';

/** A `<meta>` of a case's page. */
export interface MetaTag {
  name: string;
  content: string;
}

/** The tags by which Google Scholar, Zotero and others read a case from its page as a report. */
export function citationTags(data: Case, place: ExportPlace): MetaTag[] {
  return [
    { name: 'citation_title', content: data.title },
    { name: 'citation_author', content: citedAgency(data) },
    { name: 'citation_publication_date', content: String(westernYear(data.year)) },
    { name: 'citation_technical_report_institution', content: place.site },
    { name: 'citation_technical_report_number', content: data.id },
    { name: 'citation_publisher', content: place.site },
    { name: 'citation_language', content: 'zh-TW' },
    { name: 'citation_abstract', content: data.summary },
    { name: 'citation_keywords', content: keywordsOf(data).join('; ') },
    { name: 'citation_public_url', content: caseAddress(place, data.id) },
    { name: 'citation_fulltext_html_url', content: caseAddress(place, data.id) },
  ];
}
