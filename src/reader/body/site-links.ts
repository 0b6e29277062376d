import type { Root } from 'mdast';
import type { BodyContext, SiteLink } from './context.ts';
import { resolveLink } from './links.ts';
import { nodesOf, startOf } from './tree.ts';

const ORIGIN = 'https://site.invalid';

/** The links of a body that lead to the site itself; whether their pages exist is for others to say. */
export function siteLinksOf(root: Root, context: BodyContext): SiteLink[] {
  return nodesOf(root).flatMap((node): SiteLink[] => {
    if (node.type !== 'link') return [];
    const target = resolveLink(node.url, context);
    if ('refused' in target || target.external) return [];
    const own = target.href.startsWith('#');
    const { pathname, hash } = new URL(target.href, ORIGIN);
    const below = pathname.slice(context.base.length - (context.base.endsWith('/') ? 1 : 0));
    return [
      {
        offset: startOf(node),
        written: node.url,
        path: own ? `/cases/${context.caseId}/` : below,
        anchor: decoded(hash.slice(1)),
      },
    ];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
