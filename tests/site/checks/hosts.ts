import { pagesOf, type BuiltSite } from '../built-site.ts';
import { referencesOf } from './references.ts';

/** What a page would fetch from another host, or prepare to. */
export function foreignRequests(site: BuiltSite): string[] {
  const fetched = referencesOf(site).filter(
    ({ url, fetched }) => fetched && url.protocol !== 'data:' && url.origin !== site.origin,
  );
  const framed = pagesOf(site).flatMap(({ file, $ }) =>
    $('iframe, object, embed, base, meta[http-equiv="refresh" i], [ping]')
      .map((_, element) => `${file}: <${element.name}>`)
      .get(),
  );
  return [...fetched.map(({ file, written }) => `${file}: ${written}`), ...framed];
}

const STORAGE =
  /document\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|serviceWorker|caches\.open|sendBeacon/;

/** Scripts that keep something on the reader's machine, or report home. */
export function storageUse(site: BuiltSite): string[] {
  const scripts = [...site.files].filter(([file]) => /\.m?js$/.test(file));
  return scripts.flatMap(([file, bytes]) => {
    const found = STORAGE.exec(bytes.toString('utf8'))?.[0];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
}
