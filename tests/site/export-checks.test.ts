import { describe, expect, test } from 'vitest';
import { cslOf } from '../../src/domain/export/csl.ts';
import { CITATION_ENDINGS, CITATION_FORMATS, dataFiles } from '../../src/domain/export/files.ts';
import { atomFeed } from '../../src/domain/export/atom.ts';
import { citationTags } from '../../src/domain/export/highwire.ts';
import { caseJsonLd, scriptText } from '../../src/domain/export/json-ld.ts';
import { openSearchXml, robotsText, sitemapXml } from '../../src/domain/export/web-search.ts';
import { LISTS } from '../support/cases.ts';
import { PLACE } from '../support/exports.ts';
import { archiveOf, caseRecord } from '../support/records.ts';
import type { BuiltSite } from './built-site.ts';
import { citationFaults } from './checks/citations.ts';
import { feedFaults } from './checks/feeds.ts';
import { citationTagFaults } from './checks/head-tags.ts';
import { jsonLdFaults } from './checks/json-ld.ts';
import { misfits, schemaFaults } from './checks/schemas.ts';
import { tableFaults } from './checks/tables.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

/** The lists that cells are compared with. */
const lists = archiveOf(LISTS);
const place = { ...PLACE, home: 'https://biaogan.example/' };
const results = [
  { what: '天數', before: '逾 3', after: 1, unit: '天', source: 's1' },
  { what: '件數', after: -2, unit: '件', source: 's1' },
];
const records = [
  caseRecord({ id: 'case-a', title: '甲的 50% & "引號", 逗號', results, tags: ['公文', '電子化'] }),
  caseRecord({ id: 'case-b', title: '乙案例標題', agencyInferred: true, verified: '2026-01-02' }),
];
const cases = records.map(({ data }) => data);

/** A site that holds two cases and all that others take away of them. */
function soundFiles(): Record<string, string> {
  const data = dataFiles(records, { archive: lists, place });
  const address = (path: string) => place.home + path;
  return {
    ...Object.fromEntries(data.map(({ path, text }) => [`data/${path}`, text])),
    ...Object.fromEntries(
      cases.flatMap((each) => [
        ...CITATION_ENDINGS.map((ending) => {
          const text = CITATION_FORMATS[ending].fileOf([cslOf(each, place)]);
          return [`cases/${each.id}/citation.${ending}`, text] as const;
        }),
        [`cases/${each.id}/index.html`, casePage(each)] as const,
      ]),
    ),
    'feed.xml': atomFeed(records, place, '2030-01-01'),
    'sitemap.xml': sitemapXml([
      { address: address('') },
      { address: address('cases/case-a/'), modified: '2025-11-20' },
      { address: address('cases/case-b/'), modified: '2026-01-02' },
    ]),
    'opensearch.xml': openSearchXml(place),
    'robots.txt': robotsText(place),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
}

function casePage(data: (typeof cases)[number]): string {
  const tags = citationTags(data, place).map(
    ({ name, content }) => `<meta name="${name}" content="${content.replaceAll('"', '&quot;')}" />`,
  );
  const block = scriptText(caseJsonLd(data, undefined, place));
  return madeUpPage({ head: `${tags.join('')}<script type="application/ld+json">${block}</script>` });
}

/** The same with a part of one file replaced. */
function planted(path: string, part: string | RegExp, instead: string): BuiltSite {
  const files = soundFiles();
  const text = files[path] ?? '';
  const changed = text.replace(part, instead);
  if (changed === text) throw new Error(`Nothing to replace in ${path}`);
  return madeUpSite({ ...files, [path]: changed });
}

function without(path: string): BuiltSite {
  return madeUpSite(Object.fromEntries(Object.entries(soundFiles()).filter(([each]) => each !== path)));
}

test('a sound site has no fault', async () => {
  const site = madeUpSite(soundFiles());
  expect(tableFaults(site, cases, lists)).toEqual([]);
  expect(citationFaults(site, cases)).toEqual([]);
  expect(schemaFaults(site, cases)).toEqual([]);
  expect(await jsonLdFaults(site, cases)).toEqual([]);
  expect(citationTagFaults(site, cases)).toEqual([]);
  expect(feedFaults(site, cases)).toEqual([]);
});

describe('tables', () => {
  test.each([
    ['no byte order mark', 'data/cases.csv', '\uFEFF', '', /no byte order mark/],
    ['another header', 'data/cases.csv', 'id,title', 'id,name', /header id,name/],
    ['another title', 'data/cases.csv', '乙案例標題', '丙案例標題', /without \["case-b","乙案例標題"/],
    ['another figure', 'data/results.csv', '逾 3', '逾 4', /results\.csv: without .*逾 3/],
    ['a case twice', 'data/cases.csv', 'case-b,', 'case-a,', /cases\.csv: case-a twice/],
    ['a result of no case', 'data/results.csv', 'case-a,', 'case-x,', /results\.csv: case-x leads nowhere/],
    [
      'another source',
      'data/sources.csv',
      'https://example.gov.tw/',
      'https://x.tw/',
      /sources\.csv: without/,
    ],
    ['an empty id', 'data/sources.csv', ',s1,', ',,', /source_id is empty/],
    [
      'JSON that says other things',
      'data/results.json',
      '"after_value":1',
      '"after_value":2',
      /results\.json/,
    ],
    ['a line too few', 'data/sources.jsonl', /^.*\n/, '', /sources\.jsonl: 1 rows, not 2/],
  ])('%s', (_, path, part, instead, fault) => {
    expect(tableFaults(planted(path, part, instead), cases, lists).join('\n')).toMatch(fault);
  });

  /** Puts another value into one column of a row, in all three formats, as a writer with a fault would. */
  function withCell(table: string, column: string, cell: string): BuiltSite {
    const files = soundFiles();
    const rows = JSON.parse(files[`data/${table}.json`] ?? '') as Record<string, unknown>[];
    const changed = rows.map((row, index) => (index === 0 ? { ...row, [column]: cell } : row));
    const quoted = (value: unknown): string => `"${asCsv(value).replaceAll('"', '""')}"`;
    const names = Object.keys(rows[0] ?? {});
    const csv = [names.join(','), ...changed.map((row) => Object.values(row).map(quoted).join(','))];
    return madeUpSite({
      ...files,
      [`data/${table}.csv`]: `\uFEFF${csv.map((line) => `${line}\r\n`).join('')}`,
      [`data/${table}.json`]: JSON.stringify(changed),
      [`data/${table}.jsonl`]: changed.map((row) => `${JSON.stringify(row)}\n`).join(''),
    });
  }

  const asCsv = (value: unknown): string =>
    Array.isArray(value)
      ? value.join(';')
      : value === null
        ? ''
        : typeof value === 'string'
          ? value
          : JSON.stringify(value);

  const columns = ['cases', 'results', 'sources'].flatMap((table) => {
    const [row = {}] = JSON.parse(soundFiles()[`data/${table}.json`] ?? '[]') as Record<string, unknown>[];
    const names = Object.keys(row).filter((name) => !/^(?:id|case_id|source_id|number|.*_value)$/.test(name));
    return names.map((name): [string, string] => [table, name]);
  });

  test.each(columns)('a wrong value in every format: %s, %s', (table, column) => {
    const faults = tableFaults(withCell(table, column, '別的'), cases, lists);
    expect(faults.join('\n')).toContain(`${column} is "別的"`);
  });

  test('a quote that is not closed is no CSV', () => {
    expect(() => tableFaults(planted('data/cases.csv', '""引號""', '"引號'), cases, lists)).toThrow();
  });

  test('a case too many', () => {
    expect(tableFaults(madeUpSite(soundFiles()), cases.slice(1), lists).join()).toMatch(
      /cases\.csv: with .*case-a/,
    );
  });
});

describe('citations', () => {
  test.each([
    ['a percent sign that TeX takes for a comment', 'data/citations.bib', '50\\%', '50%', /TeX: .*50%/],
    ['a brace that is not closed', 'data/citations.bib', '乙案例標題}}', '乙案例標題}', /citations\.bib/],
    ['another key', 'data/citations.bib', '@techreport{case-b', '@techreport{case-x', /without case-b/],
    ['another kind', 'data/citations.bib', '@techreport{case-b', '@book{case-b', /"book"/],
    ['a line end of Unix', 'data/citations.ris', 'PY  - 2014\r\n', 'PY  - 2014\n', /without CRLF/],
    ['another year', 'data/citations.ris', 'PY  - 2014', 'PY  - 103', /103/],
    [
      'an agency that is no longer inferred',
      'data/citations.ris',
      '測試機關（推定）',
      '測試機關',
      /not .*推定/,
    ],
    ['another address', 'data/citations.csl.json', 'cases/case-b/', 'case-b/', /not .*cases\/case-b/],
    ['no abstract', 'data/citations.bib', / {2}abstract = .*\n/, '', /not .*summary|citations\.bib: /],
    ['no keywords', 'data/citations.ris', /(?:KW {2}- .*\r\n)+/, '', /citations\.ris: /],
    ['no attribution', 'data/citations.csl.json', '出處標示', '出處', /case-a without its attribution/],
    ['JSON that is none', 'data/citations.csl.json', /\]\n$/, '', /cannot be read/],
    ['the file of one case', 'cases/case-a/citation.ris', 'case-a', 'case-b', /case-a\/citation\.ris/],
  ])('%s', (_, path, part, instead, fault) => {
    expect(citationFaults(planted(path, part, instead), cases).join('\n')).toMatch(fault);
  });

  test('a case without its file', () => {
    expect(citationFaults(without('cases/case-b/citation.bib'), cases)).toEqual([
      'cases/case-b/citation.bib: not there',
    ]);
  });
});

describe('schemas', () => {
  test.each([
    ['a keyword that there is not', 'schemas/cases.json', '"required"', '"requires"', /is no schema/],
    ['a pattern that is none', 'schemas/front-matter.json', '^[a-z][a-z0-9]*', '^[a-z', /is no schema/],
    [
      'another type',
      'schemas/cases.json',
      /"type": "boolean"(?=[^{}]*})/,
      '"type": "string"',
      /must be string/,
    ],
    ['another name of its own', 'schemas/results.json', 'schemas/results', 'schemas/x', /calls itself/],
    ['a cell of another type', 'results.json', '"after_value":1', '"after_value":"1"', /must be number/],
    ['a day that there is not', 'cases.json', '2025-11-20', '2025-02-30', /must match format "date"/],
    ['a column too many', 'cases.json', '"id":"case-a"', '"id":"case-a","x":1', /must NOT have additional/],
    ['a value outside of its list', 'sources.json', '官方資料', '官方', /must be equal to one of/],
  ])('%s', (_, path, part, instead, fault) => {
    expect(schemaFaults(planted(`data/${path}`, part, instead), cases).join('\n')).toMatch(fault);
  });

  test('the one of the front matter refuses what the archive refuses', () => {
    const text = soundFiles()['data/schemas/front-matter.json'] ?? '';
    const schema = JSON.parse(text) as object;
    const [data] = cases;
    expect(misfits(schema, [data])).toEqual([]);
    for (const wrong of [
      { titel: '甲' },
      { title: '短' },
      { year: 2014 },
      { county: '火星縣' },
      { category: '火星探測' },
      { evidence: [] },
      { sources: [] },
    ]) {
      expect(misfits(schema, [{ ...data, ...wrong }]), JSON.stringify(wrong)).not.toEqual([]);
    }
  });
});

test.each([
  ['cases', 'county', '火星縣'],
  ['cases', 'category', '火星探測'],
  ['cases', 'region_104', 9],
  ['cases', 'year_roc', 2014],
  ['cases', 'year', 103],
  ['cases', 'county_code', 'abc'],
  ['cases', 'title', ''],
  ['cases', 'address', 'javascript:alert(1)'],
  ['cases', 'results', -1],
  ['results', 'what', ''],
  ['sources', 'publisher', ''],
])('schemas refuse: %s, %s is %j', (table, column, cell) => {
  const files = soundFiles();
  const schema = JSON.parse(files[`data/schemas/${table}.json`] ?? '') as object;
  const rows = JSON.parse(files[`data/${table}.json`] ?? '') as object[];
  expect(misfits(schema, [rows])).toEqual([]);
  expect(misfits(schema, [[{ ...rows[0], [column]: cell }]])).not.toEqual([]);
  expect(misfits(schema, [[...rows, rows[0]]])).not.toEqual([]);
});

describe('JSON-LD', () => {
  const page = 'cases/case-a/index.html';
  test.each([
    ['JSON that is none', '{"@context"', '{@context"', /JSON/],
    ['a property that there is not', '"reportNumber"', '"reportNumer"', /reportNumer/],
    ['a rating', '"reportNumber"', '"aggregateRating":{"name":"5"},"reportNumber"', /aggregateRating/],
    ['a type that there is not', '"Report"', '"Award"', /Award/],
    ['another type', '"Report"', '"Dataset"', /type is .*Dataset/],
    ['another number', '"reportNumber":"case-a"', '"reportNumber":"case-b"', /reportNumber is "case-b"/],
    ['another agency', '"name":"測試機關"', '"name":"某機關"', /author is "某機關"/],
    ['no abstract', /"abstract":"[^"]*",/, '', /abstract is undefined/],
    ['no keywords', /"keywords":\[[^\]]*\],/, '', /keywords is \[\]/],
    ['another credit', '"creditText":"', '"creditText":"另', /creditText is /],
    ['another context', 'https://schema.org"', 'https://x.example"', /context/],
    ['an address that is not whole', '"url":"https://biaogan.example', '"url":"', /address/],
    ['no block', 'application/ld+json', 'application/json', /0 data blocks/],
  ])('%s', async (_, part, instead, fault) => {
    expect((await jsonLdFaults(planted(page, part, instead), cases)).join('\n')).toMatch(fault);
  });

  test('an inferred agency that does not say so', async () => {
    const site = planted('cases/case-b/index.html', /,"disambiguatingDescription":"[^"]*"/, '');
    expect((await jsonLdFaults(site, cases)).join('\n')).toMatch(/推定 is false/);
  });
});

test.each([
  ['a tag too few', 'name="citation_title"', 'name="title"', /case-a: 0 of citation_title/],
  ['another number', 'content="case-a"', 'content="case-x"', /report_number is case-x/],
  [
    'no abstract',
    /name="citation_abstract" content="[^"]*"/,
    'name="citation_abstract" content=""',
    /abstract is/,
  ],
  ['a text elsewhere', /(?<=fulltext_html_url" content=)"[^"]*"/, '"/x"', /fulltext_html_url is \/x/],
  ['a ROC year', 'content="2014"', 'content="103"', /publication_date is 103/],
])('tags: %s', (_, part, instead, fault) => {
  expect(citationTagFaults(planted('cases/case-a/index.html', part, instead), cases).join('\n')).toMatch(
    fault,
  );
});

test.each([
  ['another entry', 'feed.xml', 'case-b/</id>', 'case-x/</id>', /entries: .*case-x/],
  ['an entry too few', 'feed.xml', /<entry>[^]*?<\/entry>/, '', /entries/],
  ['a link without its host', 'feed.xml', /href="https:[^"]*case-a\/"/, 'href="/cases/case-a/"', /links/],
  ['the day of the build', 'feed.xml', '2026-01-02', '2030-01-01', /date: 2030/],
  ['a day that there is not', 'feed.xml', '2025-11-20', '2025-13-40', /date 2025-13-40/],
  ['an entry without its day', 'feed.xml', /(?<=<entry>[^]*)<updated>.*?<\/updated>/, '', /dates/],
  ['no summary', 'feed.xml', /<summary>.*?<\/summary>/, '', /summaries/],
  ['another title', 'feed.xml', '乙案例標題', '丙案例標題', /titles: 丙/],
  ['another encoding', 'opensearch.xml', 'UTF-8</InputEncoding>', 'Big5</InputEncoding>', /encoding: Big5/],
  ['no author', 'feed.xml', '<author><name>測試機關（推定）</name></author>', '', /without an author/],
  ['a page too few', 'sitemap.xml', /<url>.*case-a.*<\/url>/, '', /pages/],
  ['a page that is not there', 'sitemap.xml', 'case-a', 'case-x', /pages: [^]*case-x/],
  ['another day', 'sitemap.xml', '2025-11-20', '2025-11-21', /day of .*case-a/],
  ['a search elsewhere', 'opensearch.xml', 'cases/?q=', '?q=', /template/],
  ['a picture that is not there', 'opensearch.xml', 'favicon.svg', 'x.svg', /picture/],
  ['no sitemap', 'robots.txt', 'Sitemap: ', '# ', /sitemap/],
  ['a closed door', 'robots.txt', 'Allow: /', 'Disallow: /', /Disallow/],
])('feeds: %s', (_, path, part, instead, fault) => {
  expect(feedFaults(planted(path, part, instead), cases).join('\n')).toMatch(fault);
});

test('feeds: a page that search engines are to leave out', () => {
  const site = planted('cases/case-a/index.html', '<head>', '<head><meta name="robots" content="noindex">');
  expect(feedFaults(site, cases).join('\n')).toMatch(/sitemap\.xml: pages/);
});
