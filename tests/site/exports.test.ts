import { describe, expect, test } from 'vitest';
import { publicCases, type Archive } from '../../src/domain/archive.ts';
import { archiveOf, builtBelow, builtSite } from './builds.ts';
import { fileAt, pageAt } from './built-site.ts';
import { citationFaults } from './checks/citations.ts';
import { feedFaults } from './checks/feeds.ts';
import { citationTagFaults } from './checks/head-tags.ts';
import { jsonLdFaults } from './checks/json-ld.ts';
import { schemaFaults } from './checks/schemas.ts';
import { tableFaults } from './checks/tables.ts';

const casesOf = (archive: Archive) => publicCases(archive, { samples: false }).map(({ data }) => data);

const top = builtSite();
const below = builtBelow();
const archive = archiveOf('TEST_CONTENT');
const archiveBelow = archiveOf('TEST_CONTENT_BELOW');

describe.each([
  ['at the top of a host', top, archive, casesOf(archive)],
  ['in a subfolder, with cases that no reader may see', below, archiveBelow, casesOf(archiveBelow)],
])('what others take away, %s', (_, site, lists, cases) => {
  test('tables: CSV, JSON and JSON Lines are the cases, their results and their sources', () => {
    expect(tableFaults(site, cases, lists)).toEqual([]);
  });

  test('citations: BibTeX, RIS and CSL-JSON are the cases', () => {
    expect(citationFaults(site, cases)).toEqual([]);
  });

  test('schemas: fit the data and the cases', () => {
    expect(schemaFaults(site, cases)).toEqual([]);
  });

  test('JSON-LD: each case is a report', async () => {
    expect(await jsonLdFaults(site, cases)).toEqual([]);
  });

  test('tags: each case can be cited from its page', () => {
    expect(citationTagFaults(site, cases)).toEqual([]);
  });

  test('feed, sitemap, search description and robots', () => {
    expect(feedFaults(site, cases)).toEqual([]);
  });
});

describe('the page of the data', () => {
  const page = pageAt(top, '/data/');

  test('links to every file below it, and explains every column', () => {
    const files = [...top.files.keys()].filter((path) => path.startsWith('data/') && !path.endsWith('.html'));
    const linked =
      page
        ?.$('main a[href^="/data/"]')
        .map((_, a) => page.$(a).attr('href'))
        .get() ?? [];
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((path) => !linked.includes(`/${path}`))).toEqual([]);
    const named =
      page
        ?.$('main th code')
        .map((_, code) => page.$(code).text())
        .get() ?? [];
    const header = (name: string) =>
      top.files.get(`data/${name}.csv`)?.toString('utf8').slice(1).split('\r\n')[0]?.split(',') ?? [];
    expect(named).toEqual(['cases', 'results', 'sources'].flatMap(header));
  });

  test('is a catalogue of data', () => {
    const block = page?.$('script[type="application/ld+json"]').text() ?? '';
    expect(JSON.parse(block)).toMatchObject({ '@type': 'DataCatalog', dataset: { '@type': 'Dataset' } });
  });
});

test.each(['/feed.xml', '/sitemap.xml', '/opensearch.xml', '/robots.txt'])('%s is there', (address) => {
  expect(fileAt(top, address)).toBeDefined();
});

test('every page names the feed and the search', () => {
  const { base } = below;
  const home = pageAt(below, base);
  expect(home?.$('link[rel="alternate"][type="application/atom+xml"]').attr('href')).toBe(`${base}feed.xml`);
  expect(home?.$('link[rel="search"]').attr('href')).toBe(`${base}opensearch.xml`);
});
