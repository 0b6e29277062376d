import { load, type CheerioAPI } from 'cheerio';
import { fileAt, pagesOf, type BuiltSite } from '../built-site.ts';
import { referencesOf, type Reference } from './references.ts';

const OUTWARD = new Set(['http:', 'https:', 'mailto:', 'data:']);

/** References of the site to itself that lead nowhere: no file, no anchor, outside the base, or unsafe. */
export function brokenLinks(site: BuiltSite): string[] {
  const anchors = anchorsOf(site);
  return referencesOf(site).flatMap((reference) => {
    const fault = faultOf(site, anchors, reference);
    return fault === undefined ? [] : [`${reference.file}: ${reference.written}: ${fault}`];
  });
}

function faultOf(site: BuiltSite, anchors: Map<string, Set<string>>, { url, written }: Reference) {
  if (written.trim() === '') return 'empty address';
  if (!OUTWARD.has(url.protocol)) return `address of kind ${url.protocol}`;
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base)) return `outside ${site.base}`;
  const file = fileAt(site, url.pathname);
  if (file === undefined) return 'no such file';
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || anchors.get(file)?.has(anchor) === true) return undefined;
  return 'no such anchor';
}

/** The ids of every page and of every picture of lines, whose parts pages refer to. */
function anchorsOf(site: BuiltSite): Map<string, Set<string>> {
  const pages = pagesOf(site).map(({ file, $ }) => [file, idsOf($)] as const);
  const pictures = [...site.files]
    .filter(([file]) => file.endsWith('.svg'))
    .map(([file, bytes]) => [file, idsOf(load(bytes.toString('utf8'), { xml: true }))] as const);
  return new Map([...pages, ...pictures]);
}

function idsOf($: CheerioAPI): Set<string> {
  return new Set(
    $('[id]')
      .map((_, element) => $(element).attr('id'))
      .get(),
  );
}
