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

function anchorsOf(site: BuiltSite): Map<string, Set<string>> {
  return new Map(
    pagesOf(site).map(({ file, $ }) => [
      file,
      new Set(
        $('[id]')
          .map((_, e) => $(e).attr('id'))
          .get(),
      ),
    ]),
  );
}
