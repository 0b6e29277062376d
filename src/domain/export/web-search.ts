import { compareIds } from '../browse.ts';
import { addressAt, type ExportPlace } from './place.ts';
import { xmlDocument, xmlElement, xmlText } from './xml.ts';

/** OpenSearch allows so many characters in a short name. */
const SHORT_NAME = 16;

/** A page for the sitemap. */
export interface SitemapPage {
  /** Full address. */
  address: string;
  /** ISO day of its last change, where it is known. */
  modified?: string;
}

/** The sitemap for search engines, in order of the addresses; `today` has no part in it. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const urls = [...pages]
    .sort((a, b) => compareIds(a.address, b.address))
    .map(({ address, modified }) => {
      const lastmod = modified === undefined ? '' : xmlElement('lastmod', {}, modified);
      return xmlElement('url', {}, xmlElement('loc', {}, xmlText(address)) + lastmod);
    });
  const names = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return xmlDocument(xmlElement('urlset', names, `\n${urls.join('\n')}\n`));
}

/** What search engines may fetch, which is everything, and where the sitemap is. */
export function robotsText(place: ExportPlace): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressAt(place, 'sitemap.xml')}\n`;
}

/** The OpenSearch description, by which a browser offers the site's own search. */
export function openSearchXml(place: ExportPlace): string {
  const own = addressAt(place, 'opensearch.xml');
  const list = addressAt(place, 'cases/');
  const text = (name: string, content: string): string => xmlElement(name, {}, xmlText(content));
  const parts = [
    text('ShortName', [...place.site].slice(0, SHORT_NAME).join('')),
    text('Description', `搜尋${place.site}的${place.tagline}`),
    text('Language', 'zh-TW'),
    text('InputEncoding', 'UTF-8'),
    text('OutputEncoding', 'UTF-8'),
    text('Attribution', `${place.site}，${place.licence.name}`),
    text('SyndicationRight', 'open'),
    xmlElement('Image', { type: 'image/svg+xml' }, xmlText(addressAt(place, 'favicon.svg'))),
    xmlElement('Url', { type: 'text/html', method: 'get', template: `${list}?q={searchTerms}` }),
    xmlElement('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: own }),
  ];
  const names = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  return xmlDocument(xmlElement('OpenSearchDescription', names, `\n${parts.join('\n')}\n`));
}
