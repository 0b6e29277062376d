import { describe, expect, test } from 'vitest';
import { PLACE } from '../../../tests/support/exports.ts';
import { caseRecord } from '../../../tests/support/records.ts';
import { atomFeed, FEED_LENGTH, latestCases } from './atom.ts';
import { openSearchXml, robotsText, sitemapXml } from './web-search.ts';
import { xmlElement, xmlText } from './xml.ts';

const checked = (id: string, verified: string) => caseRecord({ id, verified });

describe('the feed', () => {
  test('has the cases that were checked last, newest first and by id on one day', () => {
    const records = [checked('b', '2026-01-01'), checked('c', '2026-02-01'), checked('a', '2026-01-01')];
    expect(latestCases(records).map(({ data }) => data.id)).toEqual(['c', 'a', 'b']);
    expect(latestCases([...records].reverse()).map(({ data }) => data.id)).toEqual(['c', 'a', 'b']);
  });

  test('is not longer than it says', () => {
    const records = Array.from({ length: FEED_LENGTH + 5 }, (_, number) =>
      checked(`a${number}`, '2026-01-01'),
    );
    expect(latestCases(records)).toHaveLength(FEED_LENGTH);
  });

  test('is dated by its newest case, and by the day of the build only without one', () => {
    const feed = atomFeed([checked('a', '2026-01-01'), checked('b', '2026-03-05')], PLACE, '2030-01-01');
    expect(feed).toContain('<updated>2026-03-05T00:00:00+08:00</updated>');
    expect(feed).not.toContain('2030');
    expect(atomFeed([], PLACE, '2030-01-01')).toContain('<updated>2030-01-01T00:00:00+08:00</updated>');
  });

  test('says when an agency is inferred, and escapes what is markup', () => {
    const { data, body } = caseRecord({ title: '甲 <b> & 乙', agencyInferred: true });
    const feed = atomFeed([{ data, body }], PLACE, '2030-01-01');
    expect(feed).toContain('<name>測試機關（推定）</name>');
    expect(feed).toContain('<title>甲 &lt;b&gt; &amp; 乙</title>');
  });
});

test('the sitemap lists its pages in order, with the day where it is known', () => {
  const xml = sitemapXml([
    { address: 'https://a.example/b/?x=1&y=2' },
    { address: 'https://a.example/a/', modified: '2026-01-01' },
  ]);
  expect(xml.indexOf('/a/')).toBeLessThan(xml.indexOf('/b/'));
  expect(xml).toContain('<loc>https://a.example/a/</loc><lastmod>2026-01-01</lastmod>');
  expect(xml).toContain('<loc>https://a.example/b/?x=1&amp;y=2</loc></url>');
});

test('robots are told of the sitemap', () => {
  expect(robotsText(PLACE)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://biaogan.example/sub/sitemap.xml\n',
  );
});

test('the search is described with its parameter, under a short name', () => {
  const xml = openSearchXml({ ...PLACE, site: '名'.repeat(30) });
  expect(xml).toContain('template="https://biaogan.example/sub/cases/?q={searchTerms}"');
  expect(xml).toContain(`<ShortName>${'名'.repeat(16)}</ShortName>`);
});

test('XML holds no character that it may not', () => {
  expect(xmlText('甲\u0000\u000B\uFFFE"')).toBe('甲&quot;');
  expect(xmlElement('a', { href: '"<&' })).toBe('<a href="&quot;&lt;&amp;"/>');
});
