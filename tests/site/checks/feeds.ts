import { load, type CheerioAPI } from 'cheerio';
import type { Case } from '../../../src/domain/case.ts';
import { fileAt, pagesOf, type BuiltSite } from '../built-site.ts';

/** The feed, the sitemap, the search description and what robots are told, compared with the site and the cases. */
export function feedFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  return [
    ...atomFaults(site, cases).map((fault) => `feed.xml: ${fault}`),
    ...sitemapFaults(site, cases).map((fault) => `sitemap.xml: ${fault}`),
    ...searchFaults(site).map((fault) => `opensearch.xml: ${fault}`),
    ...robotsFaults(site).map((fault) => `robots.txt: ${fault}`),
  ];
}

function homeOf({ origin, base }: BuiltSite): string {
  return origin + base;
}

function xmlOf(site: BuiltSite, path: string): CheerioAPI {
  return load(site.files.get(path)?.toString('utf8') ?? '', { xml: true });
}

function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .map((_, element) => $(element).text())
    .get();
}

function atomFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  const $ = xmlOf(site, 'feed.xml');
  const newest = [...cases].sort((a, b) =>
    a.verified === b.verified ? (a.id < b.id ? -1 : 1) : a.verified < b.verified ? 1 : -1,
  );
  const wanted = newest.slice(0, 50).map(({ id }) => `${homeOf(site)}cases/${id}/`);
  const instants = textsOf($, 'updated');
  return [
    ...($('feed').attr('xmlns') === 'http://www.w3.org/2005/Atom' ? [] : ['is no Atom']),
    ...unequal('entries', textsOf($, 'entry > id'), wanted),
    ...unequal(
      'links',
      $('entry > link[rel="alternate"]')
        .map((_, e) => $(e).attr('href'))
        .get(),
      wanted,
    ),
    ...unequal(
      'feed’s own',
      $('feed > link[rel="self"]')
        .map((_, e) => $(e).attr('href'))
        .get(),
      [`${homeOf(site)}feed.xml`],
    ),
    ...unequal(
      'date',
      instants.slice(0, 1),
      newest.slice(0, 1).map(({ verified }) => `${verified}T00:00:00+08:00`),
    ),
    ...unequal(
      'dates',
      textsOf($, 'entry > updated'),
      newest.slice(0, 50).map(({ verified }) => `${verified}T00:00:00+08:00`),
    ),
    ...unequal(
      'titles',
      textsOf($, 'entry > title'),
      newest.slice(0, 50).map(({ title }) => title),
    ),
    ...unequal(
      'summaries',
      textsOf($, 'entry > summary'),
      newest.slice(0, 50).map(({ summary }) => summary),
    ),
    ...instants.filter((instant) => Number.isNaN(Date.parse(instant))).map((instant) => `date ${instant}`),
    ...(['title', 'id', 'updated', 'author > name', 'rights'] as const)
      .filter((name) => $('feed > ' + name).length !== 1)
      .map((name) => `${$('feed > ' + name).length} of ${name}`),
    ...($('entry').length === $('entry > author > name').length ? [] : ['an entry without an author']),
  ];
}

/** All pages but those that say noindex and the page for what is not found; each case with the day of its check. */
function sitemapFaults(site: BuiltSite, cases: readonly Case[]): string[] {
  const $ = xmlOf(site, 'sitemap.xml');
  const wanted = pagesOf(site)
    .filter(
      ({ file, $: page }) =>
        file !== '404.html' && page('meta[name="robots"][content*="noindex"]').length === 0,
    )
    .map(({ address }) => site.origin + address);
  const days = new Map(cases.map(({ id, verified }) => [`${homeOf(site)}cases/${id}/`, verified]));
  const wrongDays = $('url').filter((_, element) => {
    const address = $(element).children('loc').text();
    return $(element).children('lastmod').text() !== (days.get(address) ?? '');
  });
  return [
    ...unequal('pages', textsOf($, 'urlset > url > loc').sort(), wanted.sort()),
    ...(wrongDays.length > 0 ? [`day of ${wrongDays.first().children('loc').text()}`] : []),
  ];
}

function searchFaults(site: BuiltSite): string[] {
  const $ = xmlOf(site, 'opensearch.xml');
  const template = $('Url[type="text/html"]').attr('template') ?? '';
  return [
    ...unequal('template', [template], [`${homeOf(site)}cases/?q={searchTerms}`]),
    ...([...$('ShortName').text()].length <= 16 && $('ShortName').length === 1 ? [] : ['short name']),
    ...unequal('encoding', [$('InputEncoding').text()], ['UTF-8']),
    ...($('Description').text() === '' ? ['no description'] : []),
    ...(imageThere(site, $('Image').text()) ? [] : ['picture']),
  ];
}

function imageThere(site: BuiltSite, address: string): boolean {
  return URL.canParse(address) && fileAt(site, new URL(address).pathname) !== undefined;
}

function robotsFaults(site: BuiltSite): string[] {
  const lines = (site.files.get('robots.txt')?.toString('utf8') ?? '').split('\n');
  const named = lines.filter((line) => line.startsWith('Sitemap: '));
  return [
    ...unequal('sitemap', named, [`Sitemap: ${homeOf(site)}sitemap.xml`]),
    ...lines.filter((line) => line.startsWith('Disallow: /')),
  ];
}

function unequal(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  const extra = found.find((each, index) => each !== wanted[index]);
  if (extra !== undefined) return [`${what}: ${extra}`];
  return found.length === wanted.length ? [] : [`${what}: ${found.length}, not ${wanted.length}`];
}
