import type { BodyContext } from './context.ts';

/** Where a link leads: an address that is safe to write, or why there is none. */
export type LinkTarget = { href: string; external: boolean } | { refused: string; cure: string };

// A stand-in for the site's root, below which every relative link must stay.
const ORIGIN = 'https://site.invalid';
const ROOT = '/root/';

/** Blanks, control, invisible and undecodable characters, and backslashes, which browsers drop or rewrite. */
const DISGUISING = /[\s\\\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Cn}\p{Co}\uFFFD]/u;
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

const CURE_SCHEME = '只能連到 http://、https://、mailto: 開頭的網址，或本站頁面的相對路徑。';
const CURE_INSIDE = '本站頁面請從根目錄寫起，例如「/cases/案例代號/」。';

/** Checks a link's decoded value with the URL parser, and says what to write into the page. */
export function resolveLink(value: string, context: Pick<BodyContext, 'base' | 'caseId'>): LinkTarget {
  if (value === '') return { refused: '連結沒有網址', cure: '請在小括號裡填上網址。' };
  if (DISGUISING.test(value)) {
    return {
      refused: '網址含有空白、反斜線或看不見的字元',
      cure: '請刪除這些字元；網址中的空白寫成「%20」。',
    };
  }
  const scheme = SCHEME.exec(value)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return webLink(value);
  if (scheme === 'mailto') return mailLink(value);
  if (scheme !== undefined)
    return { refused: `連結不能用「${scheme.slice(0, 20)}:」開頭`, cure: CURE_SCHEME };
  if (value.startsWith('//')) {
    return { refused: '連結不能用「//」開頭', cure: '外部網址請寫完整，包括開頭的「https:」。' };
  }
  return siteLink(value, context);
}

function webLink(value: string): LinkTarget {
  const url = /^https?:\/\/[^/]/i.test(value) ? URL.parse(value) : null;
  if (url === null) return { refused: '網址不完整', cure: '請貼上完整的網址，例如「https://www.gov.tw/」。' };
  if (url.username !== '' || url.password !== '') {
    return { refused: '網址不能含有帳號或密碼', cure: '請刪除網址中「@」與它前面的部分。' };
  }
  return { href: url.href, external: true };
}

function mailLink(value: string): LinkTarget {
  const url = /^mailto:[^@?]+@[^@?]+(?:\?|$)/i.test(value) ? URL.parse(value) : null;
  if (url === null) return { refused: '電子郵件位址不完整', cure: '請寫成「mailto:信箱@機關網域」。' };
  return { href: url.href, external: true };
}

function siteLink(value: string, { base, caseId }: Pick<BodyContext, 'base' | 'caseId'>): LinkTarget {
  if (value.startsWith('#')) return { href: new URL(value, ORIGIN).hash || '#', external: false };
  const page = `${ORIGIN}${ROOT}cases/${encodeURIComponent(caseId)}/`;
  const url = value.startsWith('/') ? URL.parse(`.${value}`, ORIGIN + ROOT) : URL.parse(value, page);
  const path = url?.pathname.slice(ROOT.length) ?? '';
  // An empty segment could turn the path into `//host` when it is written below the base.
  const inside = url?.origin === ORIGIN && url.pathname.startsWith(ROOT) && !/^\/|\/\//.test(path);
  if (url === null || !inside) return { refused: '連結指到本站之外', cure: CURE_INSIDE };
  return {
    href: `${base.endsWith('/') ? base : `${base}/`}${path}${url.search}${url.hash}`,
    external: false,
  };
}
