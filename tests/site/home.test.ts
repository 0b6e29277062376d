import { describe, expect, test } from 'vitest';
import { publicCases } from '../../src/domain/archive.ts';
import { tallyCategories, tallyCounties, tallyYears } from '../../src/domain/browse.ts';
import { strikingChanges } from '../../src/domain/striking.ts';
import { archiveOf, builtBelow, builtSite } from './builds.ts';
import { pageAt } from './built-site.ts';
import { mapFaults } from './checks/map.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

const site = builtSite();
const archive = archiveOf('TEST_CONTENT');
const records = publicCases(archive, { samples: false });
const home = pageAt(site, '/')?.$;

describe('the home page', () => {
  test('has all counties on its map, each with its number, name and page', () => {
    expect(mapFaults(site, '/', tallyCounties(records, archive.counties))).toEqual([]);
    const below = archiveOf('TEST_CONTENT_BELOW');
    const counts = tallyCounties(publicCases(below, { samples: false }), below.counties);
    expect(mapFaults(builtBelow(), '/biaogan/', counts)).toEqual([]);
  });

  test('has the same numbers in the list beside it', () => {
    for (const { value, count } of tallyCounties(records, archive.counties)) {
      const slug = archive.counties.find(({ name }) => name === value)?.slug ?? '';
      expect(home?.(`.regions a[href="/counties/${slug}/"] .count`).text(), value).toBe(`${count} 件`);
    }
  });

  test('has every category with its sign and number, and every year with its number', () => {
    for (const { value, count } of tallyCategories(records, archive.categories)) {
      const link = home?.('.categories a').filter((_, each) => home(each).text().includes(value));
      expect(link?.find('.count').text(), value).toBe(`${count} 件`);
      expect(link?.find('use').attr('href'), value).toBe(`/signs.svg#${encodeURIComponent(value)}`);
    }
    for (const { value, count } of tallyYears(records)) {
      expect(home?.(`.timeline a[href="/years/${value}/"]`).attr('aria-label')).toBe(
        `民國${value}年，${count} 件`,
      );
    }
  });

  test('shows the changes that its rule chooses, no two of one county', () => {
    const changes = strikingChanges(records, 6, { spread: true });
    const shown = home?.('.changes a')
      .map((_, each) => home(each).attr('href') ?? '')
      .get();
    expect(shown).toEqual(changes.map(({ record: { data } }) => `/cases/${data.id}/`));
    expect(changes.length).toBeGreaterThan(0);
  });
});

test.each(archive.counties.map(({ name, slug }) => [name, slug]))(
  'the page of %s shows where it lies, and the counties beside it',
  (name, slug) => {
    const page = pageAt(site, `/counties/${slug}/`)?.$;
    expect(
      page?.('svg a.here')
        .map((_, each) => page(each).attr('data-county'))
        .get(),
    ).toEqual([name]);
  },
);

describe('planted faults of a map', () => {
  const map = (parts: string) =>
    madeUpSite({
      'index.html': madeUpPage({ main: `<h1>首頁</h1><svg>${parts}</svg>` }),
      'counties/a/index.html': madeUpPage({ title: '縣' }),
    });
  const sound =
    '<a data-county="甲縣" href="/counties/a/" aria-label="甲縣，2 件"><path d="M0 0"></path></a>';
  const counts = [{ value: '甲縣', count: 2 }];

  test('a sound map has none', () => {
    expect(mapFaults(map(sound), '/', counts)).toEqual([]);
  });

  test.each([
    ['a county that is missing', '', /0 times/],
    ['a county twice', sound + sound, /2 times/],
    ['a wrong number', sound.replace('2 件', '3 件'), /called 甲縣，3 件/],
    ['a page that is not there', sound.replace('/counties/a/', '/counties/b/'), /leads to/],
    ['no shape', sound.replace(' d="M0 0"', ''), /without a shape/],
  ])('%s', (_, parts, fault) => {
    expect(mapFaults(map(parts), '/', counts).join()).toMatch(fault);
  });
});
