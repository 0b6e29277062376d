import { pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** An address that a file names: as a link to follow, or as something the browser fetches by itself. */
export interface Reference {
  /** The file it stands in. */
  file: string;
  /** As written. */
  written: string;
  url: URL;
  fetched: boolean;
}

/** Relations of `<link>` at which a browser only looks, without fetching. */
const NOT_FETCHED = new Set(['canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev']);
const FETCHED_ATTRIBUTES = ['src', 'poster', 'data', 'background'];
const SVG_REFERENCES = 'use, image, feImage';
const CSS_ADDRESS = /url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3/g;

/** Every reference of every page and style sheet. An address that cannot be parsed is given as `invalid:`. */
export function referencesOf(site: BuiltSite): Reference[] {
  return [...pagesOf(site).flatMap((page) => inPage(site, page)), ...inStyles(site)];
}

function inPage(site: BuiltSite, { file, address, $ }: BuiltPage): Reference[] {
  const at = (written: string, fetched: boolean) => reference(site, file, address, written, fetched);
  const found: Reference[] = [];
  $('[href], [xlink\\:href]').each((_, element) => {
    const written = $(element).attr('href') ?? $(element).attr('xlink:href') ?? '';
    const relations = ($(element).attr('rel') ?? '').split(/\s+/);
    const link = element.name === 'link' && !relations.every((relation) => NOT_FETCHED.has(relation));
    found.push(at(written, link || $(element).is(SVG_REFERENCES)));
  });
  for (const name of FETCHED_ATTRIBUTES) {
    $(`[${name}]`).each((_, element) => {
      found.push(at($(element).attr(name) ?? '', true));
    });
  }
  $('[srcset]').each((_, element) => {
    for (const part of ($(element).attr('srcset') ?? '').split(',')) {
      found.push(at(part.trim().split(/\s+/)[0] ?? '', true));
    }
  });
  $('form[action]').each((_, element) => {
    found.push(at($(element).attr('action') ?? '', true));
  });
  return found;
}

function inStyles(site: BuiltSite): Reference[] {
  const sheets = [...site.files].filter(([file]) => file.endsWith('.css'));
  return sheets.flatMap(([file, bytes]) =>
    [...bytes.toString('utf8').matchAll(CSS_ADDRESS)].map((match) =>
      reference(site, file, site.base + file, match[2] ?? match[4] ?? '', true),
    ),
  );
}

function reference(
  site: BuiltSite,
  file: string,
  address: string,
  written: string,
  fetched: boolean,
): Reference {
  const from = site.origin + address;
  const url = URL.canParse(written, from) ? new URL(written, from) : new URL('invalid:');
  return { file, written, url, fetched };
}
