import { randomFillSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { caseRecord } from '../support/records.ts';
import type { BuiltSite } from './built-site.ts';
import { oversizePages } from './checks/budgets.ts';
import { foreignRequests, storageUse } from './checks/hosts.ts';
import { brokenLinks } from './checks/links.ts';
import { markupFaults } from './checks/markup.ts';
import { leakedCases, unreachableCases } from './checks/published.ts';
import { differences } from './checks/same-bytes.ts';
import { inlineCode, repeatedNames, structureFaults } from './checks/structure.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

/** A site whose one page has `main` below a heading. */
function withMain(main: string): BuiltSite {
  return madeUpSite({ 'index.html': madeUpPage({ main: `<h1>首頁</h1>${main}` }) });
}

function withHead(head: string): BuiltSite {
  return madeUpSite({ 'index.html': madeUpPage({ head }) });
}

type Check = (site: BuiltSite) => string[] | Promise<string[]>;

/** Each check finds nothing in a sound site; a check that had stopped checking would pass this too. */
describe('a sound site', () => {
  const checks: Record<string, Check> = {
    brokenLinks,
    foreignRequests,
    storageUse,
    structureFaults,
    repeatedNames,
    inlineCode,
    markupFaults,
    oversizePages,
  };
  test.each(Object.entries(checks))('%s', async (_, check) => {
    const page = madeUpPage({
      title: '另一頁',
      main: '<h1>另一頁</h1><p id="甲">見<a href="/?q=1#main">首頁</a></p>',
    });
    expect(await check(madeUpSite({ 'other/index.html': page }))).toEqual([]);
  });
});

/** And each finds the fault that is planted here. */
describe('planted faults', () => {
  test.each([
    ['a page that is not there', '<p><a href="/gone/">去</a></p>', /\/gone\/: no such file/],
    ['a page without its last slash', '<p><a href="/cases">去</a></p>', /no such file/],
    ['an anchor that is not there', '<p><a href="#gone">去</a></p>', /#gone: no such anchor/],
    ['an anchor of another page', '<p><a href="/?a=1#gone">去</a></p>', /no such anchor/],
    ['a picture that is not there', '<p><img src="/x.png" alt="圖" /></p>', /\/x\.png: no such file/],
    [
      'a source of a picture',
      '<p><img srcset="/a.png 1x, /b.png 2x" alt="圖" /></p>',
      /\/b\.png: no such file/,
    ],
    ['a script address', '<p><a href="javascript:alert(1)">去</a></p>', /address of kind javascript:/],
    ['an empty address', '<p><a href="">去</a></p>', /empty address/],
  ])('link: %s', (_, main, fault) => {
    expect(brokenLinks(withMain(main)).join('\n')).toMatch(fault);
  });

  test('link: an address above the base', () => {
    const site = { ...withMain('<p><a href="/other/">去</a></p>'), base: '/biaogan/' };
    expect(brokenLinks(site).join('\n')).toMatch(/\/other\/: outside \/biaogan\//);
  });

  test('link: an address in a style sheet', () => {
    const site = madeUpSite({ 'site.css': '@font-face { src: url("gone.woff2") }' });
    expect(brokenLinks(site)).toEqual(['site.css: gone.woff2: no such file']);
  });

  test.each([
    ['a picture', '<img src="https://cdn.example/x.png" alt="" />'],
    ['a script', '<script src="//cdn.example/x.js"></script>'],
    ['a form', '<form action="https://cdn.example/"></form>'],
    ['a frame', '<iframe src="/x/" title="框"></iframe>'],
    ['a ping', '<a href="/" ping="/x">去</a>'],
    ['a drawing', '<svg><use href="https://cdn.example/x.svg#a" /></svg>'],
  ])('host: %s', (_, main) => {
    expect(foreignRequests(withMain(main))).not.toEqual([]);
  });

  test.each([
    ['a style sheet', '<link rel="stylesheet" href="https://cdn.example/x.css" />'],
    ['a connection ahead', '<link rel="preconnect" href="https://cdn.example" />'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://cdn.example/" />'],
  ])('host: %s', (_, head) => {
    expect(foreignRequests(withHead(head))).not.toEqual([]);
  });

  test.each(['url(https://cdn.example/x.png)', "@import 'https://cdn.example/x.css'"])('host: %s', (css) => {
    expect(foreignRequests(madeUpSite({ 'site.css': `a { } ${css}` }))).not.toEqual([]);
  });

  test('host: a link that readers follow, and a canonical address, are no request', () => {
    const links = withMain('<p><a href="https://gov.example/">來源</a></p>');
    expect(foreignRequests(links)).toEqual([]);
    expect(foreignRequests(withHead('<link rel="license" href="https://cc.example/" />'))).toEqual([]);
  });

  test.each(['document.cookie="a=1"', 'localStorage.setItem("a",1)', 'navigator.sendBeacon("/")'])(
    'storage: %s',
    (code) => {
      expect(storageUse(madeUpSite({ 'a.js': code }))).not.toEqual([]);
    },
  );

  test.each([
    ['2 of h1', '<h1>又一個</h1>'],
    ['2 of main', '<main>又一個</main>'],
    ['accesskey C more than once', '<a href="#top" accesskey="C">上</a>'],
    ['positive tabindex', '<a href="#top" tabindex="3">上</a>'],
  ])('structure: %s', (fault, main) => {
    expect(structureFaults(withMain(main))).toEqual([`index.html: ${fault}`]);
  });

  test.each([
    ['lang="zh-Hant-TW"', 'lang="en"', 'lang is not zh-Hant-TW'],
    ['<h1>首頁</h1>', '', '0 of h1'],
    ['accesskey="Z"', '', 'no accesskey Z'],
    ['跳到主要內容區塊', '', 'no skip link'],
    ['非官方示範網站', '', 'does not say 非官方示範網站'],
    ['name="description"', 'name="d"', '0 of head > meta[name="description"]'],
  ])('structure: without %s', (part, instead, fault) => {
    const site = madeUpSite({ 'index.html': madeUpPage().replace(part, instead) });
    expect(structureFaults(site)).toContain(`index.html: ${fault}`);
  });

  test('names: a title and a description of two pages', () => {
    const site = madeUpSite({ 'a/index.html': madeUpPage() });
    expect(repeatedNames(site)).toEqual([
      'a/index.html: title as in index.html: 首頁',
      'a/index.html: description as in index.html: 首頁的說明',
    ]);
  });

  test.each([
    ['inline script', '<script>alert(1)</script>'],
    ['style element', '<style>a { color: red }</style>'],
    ['style attribute', '<p style="color: red">甲</p>'],
    ['onclick attribute', '<p onclick="x()">甲</p>'],
    ['href="javascript:x()"', '<a href="javascript:x()">甲</a>'],
  ])('inline: %s', (fault, main) => {
    expect(inlineCode(withMain(main))).toContain(`index.html: ${fault}`);
  });

  test('inline: a data block of JSON-LD is no code, and no other block is let through', () => {
    const block = (type: string) => `<script type="${type}">{}</script>`;
    expect(inlineCode(withMain(block('application/ld+json')))).toEqual([]);
    for (const type of ['module', 'application/json', 'application/ld+json; x', 'importmap', '']) {
      expect(inlineCode(withMain(block(type))), type).toEqual(['index.html: inline script']);
    }
  });

  test.each([
    ['an id twice', '<p id="a">甲</p><p id="a">乙</p>'],
    ['a paragraph in a list', '<ul><p>甲</p></ul>'],
    ['a tag left open', '<div><p>甲</p>'],
    ['a picture without its text', '<p><img src="/site.css" /></p>'],
  ])('markup: %s', async (_, main) => {
    expect(await markupFaults(withMain(main))).not.toEqual([]);
  });

  test('budget: a case page, with all that it needs', () => {
    const noise = randomFillSync(Buffer.alloc(50_000)).toString('base64');
    const page = madeUpPage({ head: '<script type="module" src="/a.js"></script>' });
    const site = (files: Record<string, string>) =>
      oversizePages(madeUpSite({ 'cases/a/index.html': page, 'a.js': 'import "./b.js"', ...files }));
    expect(site({ 'b.js': `"${noise.slice(0, 1000)}"` })).toEqual([]);
    expect(site({ 'b.js': `"${noise}${noise}"` }).join()).toMatch(
      /^cases\/a\/index\.html: \d+ bytes of 61440$/,
    );
  });

  test('budget: the list of cases, with its table', () => {
    const noise = randomFillSync(Buffer.alloc(120_000)).toString('base64');
    const page = madeUpPage({ main: '<h1>列</h1><div data-table="/cases/table.json"></div>' });
    const site = (table: string) => madeUpSite({ 'cases/index.html': page, 'cases/table.json': table });
    expect(oversizePages(site(noise.slice(0, 1000)))).toEqual([]);
    expect(oversizePages(site(noise + noise)).join()).toMatch(/^cases\/index\.html: \d+ bytes of 153600$/);
  });

  test('published: a case without a page, and one that a list leaves out', () => {
    const slugs = {
      counties: new Map([['臺中市', 'taichung']]),
      categories: new Map([['行政革新', 'admin']]),
    };
    const record = caseRecord({ id: 'case-a' });
    expect(unreachableCases(madeUpSite(), [record], slugs)).toEqual(['case-a: no page']);
    const list = madeUpPage({ main: '<h1>列</h1><a href="/cases/case-a/">甲</a>' });
    const files = {
      'cases/case-a/index.html': madeUpPage(),
      'cases/index.html': madeUpPage(),
      'cases/page/2/index.html': list,
      'counties/taichung/index.html': list,
      'categories/admin/index.html': list,
      'years/103/index.html': list,
    };
    expect(unreachableCases(madeUpSite(files), [record], slugs)).toEqual([
      'case-a: not linked on /regions/2/',
    ]);
  });

  test('published: a draft that shows by its address, its title or its file', () => {
    const draft = caseRecord({ id: 'draft-a', title: '還沒寫完的案例', status: 'draft' });
    const files = {
      'cases/draft-a/index.html': madeUpPage(),
      'table.json': '{"title":["還沒寫完的案例"]}',
      'data/cases.csv': 'id,title\r\nx,還沒寫完的案例\r\n',
      'data/citations.bib': 'url = {https://biaogan.example/cases/draft-a/}',
      'data/citations.ris': 'TI  - 還沒寫完的案例\r\n',
      'data/cases.jsonl': '{"title":"還沒寫完的案例"}\n',
      'a/index.html': madeUpPage({ main: '<a href="/cases/draft-a/">甲</a>' }),
    };
    expect(leakedCases(madeUpSite(), [draft])).toEqual([]);
    expect(leakedCases(madeUpSite(files), [draft])).toEqual([
      'draft-a: seen in cases/draft-a/index.html',
      'draft-a: seen in table.json',
      'draft-a: seen in data/cases.csv',
      'draft-a: seen in data/citations.bib',
      'draft-a: seen in data/citations.ris',
      'draft-a: seen in data/cases.jsonl',
      'draft-a: seen in a/index.html',
    ]);
  });

  test('same bytes: a file that differs, and one that is missing', () => {
    const one = madeUpSite({ a: 'same', b: 'one', c: 'left' });
    const other = madeUpSite({ a: 'same', b: 'oné' });
    expect(differences(one, one)).toEqual([]);
    expect(differences(one, other)).toEqual(['b: differs at byte 2', 'c: only in one build']);
  });
});
