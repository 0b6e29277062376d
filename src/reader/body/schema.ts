import type { Schema } from 'hast-util-sanitize';

/** A path from the site's root; two slashes would name another host. */
const SITE_PATH = /^\/(?!\/)/;
/** The addresses that `resolveLink` gives. */
const SAFE_HREF = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/;

/**
 * The fixed list of what a body's HTML may hold, the second defence behind the guard:
 * a hole in the guard still cannot produce markup that runs.
 */
export const BODY_SCHEMA: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'details', 'div', 'em', 'figcaption', 'figure'],
    ...[
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'img',
      'li',
      'ol',
      'p',
      'pre',
      'span',
      'strong',
      'summary',
      'sup',
    ],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'video'],
  ],
  attributes: {
    a: [['href', SAFE_HREF], 'id', 'ariaLabel', ['rel', 'external', 'noopener', 'noreferrer']],
    details: [['className', 'transcript']],
    div: [
      ['className', 'table-scroll', 'callout', /^callout-(?:note|conflict|estimate)$/],
      ['role', 'region', 'note'],
      'ariaLabel',
      ['tabIndex', 0],
    ],
    figure: [['className', 'figure', 'video']],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: [['src', SITE_PATH], 'alt', ['loading', 'lazy'], ['decoding', 'async']],
    ol: ['start'],
    p: [['className', 'callout-label']],
    pre: [['tabIndex', 0]],
    span: [['className', 'rights', 'task'], ['role', 'img'], 'ariaLabel'],
    sup: [['className', 'cite']],
    td: [['className', /^align-(?:center|right)$/]],
    th: [
      ['className', /^align-(?:center|right)$/],
      ['scope', 'col'],
    ],
    video: [['src', SITE_PATH], 'controls', ['preload', 'none'], 'ariaLabel'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Ids are made by the renderer alone, so none needs a prefix.
  clobber: [],
  strip: ['script', 'style'],
};
