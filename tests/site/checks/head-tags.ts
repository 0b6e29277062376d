import type { Case } from '../../../src/domain/case.ts';
import { pageAt, type BuiltSite } from '../built-site.ts';
import { keywords } from './citations.ts';

/** What reference managers read in the head of each case's page, compared with the case. */
export function citationTagFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  return cases.flatMap((data) => {
    const page = pageAt(site, `${site.base}cases/${data.id}/`);
    const wanted = {
      citation_title: data.title,
      citation_author: data.agencyInferred === true ? `${data.agency}（推定）` : data.agency,
      citation_publication_date: String(data.year + 1911),
      citation_technical_report_number: data.id,
      citation_language: 'zh-TW',
      citation_public_url: `${site.origin}${site.base}cases/${data.id}/`,
      citation_fulltext_html_url: `${site.origin}${site.base}cases/${data.id}/`,
      citation_abstract: data.summary,
      citation_keywords: keywords(data).join('; '),
    };
    return Object.entries(wanted).flatMap(([name, content]) => {
      const tags = page?.$(`head > meta[name="${name}"]`);
      if (tags?.length !== 1) return [`${data.id}: ${tags?.length ?? 0} of ${name}`];
      const found = tags.attr('content') ?? '';
      return found === content ? [] : [`${data.id}: ${name} is ${found}`];
    });
  });
}
