import { pagesOf, type BuiltPage, type BuiltSite } from '../built-site.ts';

/** What every page must have exactly once, and what it must say of itself. */
export function structureFaults(site: BuiltSite): string[] {
  return pagesOf(site).flatMap((page) => faultsOf(page).map((fault) => `${page.file}: ${fault}`));
}

function faultsOf({ $ }: BuiltPage): string[] {
  const faults: string[] = [];
  for (const single of [
    'h1',
    'main',
    'head > title',
    'head > meta[name="description"]',
    'head > meta[name="viewport"]',
  ]) {
    const count = $(single).length;
    if (count !== 1) faults.push(`${count} of ${single}`);
  }
  if (!/^zh-Hant-TW$/.test($('html').attr('lang') ?? '')) faults.push('lang is not zh-Hant-TW');
  if ($('h1').text().trim() === '') faults.push('h1 is empty');
  if ($('a[href="#main"]').first().text().trim() !== '跳到主要內容區塊') faults.push('no skip link');
  if (!$('body').text().includes('非官方示範網站')) faults.push('does not say 非官方示範網站');
  return [...faults, ...accessKeyFaults($)];
}

function accessKeyFaults($: BuiltPage['$']): string[] {
  const keys = $('[accesskey]')
    .map((_, element) => $(element).attr('accesskey'))
    .get();
  const missing = ['U', 'C', 'Z'].filter((key) => !keys.includes(key));
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [
    ...missing.map((key) => `no accesskey ${key}`),
    ...twice.map((key) => `accesskey ${key} more than once`),
    ...($('[tabindex]').is((_, element) => Number($(element).attr('tabindex')) > 0)
      ? ['positive tabindex']
      : []),
  ];
}

/** Titles and descriptions that two pages share, and those that are empty. */
export function repeatedNames(site: BuiltSite): string[] {
  return [
    ...repeated(site, 'title', ({ $ }) => $('head > title').text()),
    ...repeated(site, 'description', ({ $ }) => $('meta[name="description"]').attr('content') ?? ''),
  ];
}

function repeated(site: BuiltSite, what: string, read: (page: BuiltPage) => string): string[] {
  const seen = new Map<string, string>();
  return pagesOf(site).flatMap((page) => {
    const text = read(page).trim();
    const before = seen.get(text);
    seen.set(text, page.file);
    if (text === '') return [`${page.file}: empty ${what}`];
    return before === undefined ? [] : [`${page.file}: ${what} as in ${before}: ${text}`];
  });
}

/** Code and style that stand in a page itself, which a strict content-security-policy refuses. */
export function inlineCode(site: BuiltSite): string[] {
  return pagesOf(site).flatMap(({ file, $ }) => {
    const faults: string[] = [];
    $('script:not([src])').each((_, element) => {
      if ($(element).attr('type') !== 'application/ld+json') faults.push('inline script');
    });
    $('*').each((_, element) => {
      if (!('attribs' in element)) return;
      if (element.name === 'style') faults.push('style element');
      for (const [name, value] of Object.entries(element.attribs)) {
        if (name === 'style' || name.startsWith('on') || name === 'srcdoc') faults.push(`${name} attribute`);
        if (/^\s*(?:javascript|vbscript):/i.test(value)) faults.push(`${name}="${value}"`);
      }
    });
    return faults.map((fault) => `${file}: ${fault}`);
  });
}
