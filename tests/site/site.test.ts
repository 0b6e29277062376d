import { describe, expect, test } from 'vitest';
import { publicCases, type Archive } from '../../src/domain/archive.ts';
import { archiveOf, builtAgain, builtBelow, builtSite, given } from './builds.ts';
import { pageAt, pagesOf } from './built-site.ts';
import { oversizePages } from './checks/budgets.ts';
import { foreignRequests, storageUse } from './checks/hosts.ts';
import { brokenLinks } from './checks/links.ts';
import { markupFaults } from './checks/markup.ts';
import { leakedCases, unreachableCases, type Slugs } from './checks/published.ts';
import { differences } from './checks/same-bytes.ts';
import { inlineCode, repeatedNames, structureFaults } from './checks/structure.ts';

const site = builtSite();
const below = builtBelow();
const archive = archiveOf('TEST_CONTENT');
const archiveBelow = archiveOf('TEST_CONTENT_BELOW');

function slugsOf({ counties, categories }: Archive): Slugs {
  return {
    counties: new Map(counties.map(({ name, slug }) => [name, slug])),
    categories: new Map(categories.map(({ name, slug }) => [name, slug])),
  };
}

/** Addresses that the design promises to readers and to whoever links here. */
const PROMISED = [
  '/',
  '/cases/',
  '/trainers/',
  '/categories/',
  '/counties/',
  '/regions/1/',
  '/regions/2/',
  '/regions/3/',
  '/about/',
  '/about/components/',
  '/accessibility/',
  '/privacy/',
  '/sitemap/',
  '/data/',
];

describe.each([
  ['at the top of a host', site],
  ['in a subfolder', below],
])('the site %s', (_, built) => {
  test('has links that lead somewhere', () => {
    expect(brokenLinks(built)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(foreignRequests(built)).toEqual([]);
  });

  test('has valid markup', async () => {
    expect(await markupFaults(built)).toEqual([]);
  });
});

describe('every page', () => {
  test('has one heading, one main part, a title, a description, a language and its landmarks', () => {
    expect(structureFaults(site)).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    expect(repeatedNames(site)).toEqual([]);
  });

  test('holds no inline code or style', () => {
    expect(inlineCode(site)).toEqual([]);
  });

  test('keeps nothing on the reader’s machine', () => {
    expect(storageUse(site)).toEqual([]);
  });

  test('stays within its bytes', () => {
    expect(oversizePages(site)).toEqual([]);
  });
});

describe('the addresses', () => {
  test.each(PROMISED)('%s is there', (address) => {
    expect(pageAt(site, address)).toBeDefined();
  });

  test('a page that is not found has a page of its own', () => {
    expect(site.files.has('404.html')).toBe(true);
  });

  test('every document, county, category and unit has its page', () => {
    const addresses = [
      ...archive.sources.map(({ id }) => `/sources/${id}/`),
      ...archive.counties.map(({ slug }) => `/counties/${slug}/`),
      ...archive.categories.map(({ slug }) => `/categories/${slug}/`),
      ...archive.trainers.map(({ id }) => `/trainers/${id}/`),
    ];
    expect(addresses.filter((address) => pageAt(site, address) === undefined)).toEqual([]);
  });

  test('canonical addresses are the page’s own, below the site’s address', () => {
    const wrong = pagesOf(below).filter(({ $, address }) => {
      const canonical = $('link[rel="canonical"]').attr('href');
      return canonical !== undefined && canonical !== below.origin + address;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** All pages of the made-up sample case and of its unit. */
const SAMPLE_PAGES = ['cases/hidden-sample/index.html', 'trainers/hidden-sample-unit/index.html'];

/** What the list lets samples in with, when a reader asks for them. */
const SAMPLE_FILES = ['cases/table.json', 'search/texts/hidden-sample.json'];

describe('the cases', () => {
  test('there are some', () => {
    expect(publicCases(archive, { samples: false }).length).toBeGreaterThanOrEqual(10);
  });

  test('a published case stands on its county’s, category’s, region’s, year’s and unit’s pages', () => {
    expect(unreachableCases(site, publicCases(archive, { samples: false }), slugsOf(archive))).toEqual([]);
    expect(
      unreachableCases(below, publicCases(archiveBelow, { samples: false }), slugsOf(archiveBelow)),
    ).toEqual([]);
  });

  test('drafts, withdrawn and revoked cases show nowhere, samples only on pages of their own', () => {
    const shown = new Set(publicCases(archiveBelow, { samples: false }));
    const hidden = archiveBelow.cases.filter((record) => !shown.has(record));
    expect(hidden.map(({ data }) => data.id)).toEqual(
      expect.arrayContaining(['hidden-draft', 'hidden-revoked', 'hidden-sample', 'hidden-withdrawn']),
    );
    const files = [...SAMPLE_PAGES, ...SAMPLE_FILES];
    expect(leakedCases(below, hidden).sort()).toEqual(
      files.map((file) => `hidden-sample: seen in ${file}`).sort(),
    );
  });

  test.each(SAMPLE_PAGES)('a sample is marked as one: %s', (file) => {
    const page = pagesOf(below).find((each) => each.file === file);
    expect(page?.$('title').text()).toMatch(/^示範資料：/);
    expect(page?.$('main .callout').first().text()).toContain('示範資料');
    expect(page?.$('meta[name="robots"]').attr('content')).toBe('noindex');
  });

  test('a sample is no card of the list before a reader asks for samples', () => {
    expect(pageAt(below, `${below.base}cases/`)?.$('[data-case-id="hidden-sample"]').length).toBe(0);
    expect(pageAt(below, `${below.base}cases/`)?.$('input[name="samples"]').attr('checked')).toBeUndefined();
    expect(pageAt(site, '/cases/')?.$('input[name="samples"]').length).toBe(0);
  });

  test('a sample unit stands on those pages alone', () => {
    const named = [...below.files].filter(([, bytes]) => bytes.includes('hidden-sample-unit'));
    expect(named.map(([file]) => file)).toEqual(SAMPLE_PAGES);
  });
});

describe('what the pages say of the site', () => {
  test('holds: withdrawn cases have no page, and the footer has the day of the build', () => {
    const about = pageAt(site, '/about/')?.$('#updates + p').text() ?? '';
    expect(about).toContain('撤下的案例不再顯示');
    expect(about).toContain('建置的日期');
    const days = pagesOf(site).map(({ $ }) => $('footer time').attr('datetime'));
    expect([...new Set(days)]).toEqual([given('TEST_BUILD_DATE')]);
  });

  test('the examples in the search box are words of the content', () => {
    const examples = pageAt(site, '/cases/')?.$('#case-search').attr('placeholder') ?? '';
    const words = examples.replace('例如：', '').split('、');
    const texts = publicCases(archive, { samples: false }).map(({ data, body }) =>
      [data.title, data.summary, data.county, body.text].join('\n'),
    );
    const missing = words.filter((word) => word === '' || !texts.some((text) => text.includes(word)));
    expect(missing).toEqual([]);
  });
});

describe('pictures and documents', () => {
  const main = pageAt(below, `${below.base}cases/media-shown/`)?.$('main');
  const address = (file: string) => `${below.base}media/media-shown/${file}`;

  test('exactly those of public cases are on the site', () => {
    const files = [...below.files.keys()].filter((file) => file.startsWith('media/'));
    expect(files).toEqual(
      publicCases(archiveBelow, { samples: false })
        .flatMap(({ data: { id, media = [] } }) => media.map(({ file }) => `media/${id}/${file}`))
        .sort(),
    );
    expect(files).toContain('media/media-shown/outline.pdf');
    expect(files.join()).not.toContain('hidden-draft');
  });

  test('are whole', () => {
    const file = below.files.get('media/media-shown/outline.pdf')?.toString('latin1') ?? '';
    expect(file).toMatch(/^%PDF-1\.4[^]*A document made for tests[^]*%%EOF\n$/);
  });

  test('a picture of the body is shown there, and not listed again', () => {
    expect(main?.find(`img[src="${address('placed.png')}"]`).length).toBe(1);
    expect(main?.find('.case-body img').attr('src')).toBe(address('placed.png'));
  });

  test('all else is listed with its words, rights and transcript', () => {
    const section = main?.find('section[aria-labelledby="part-media"]');
    expect(main?.find('#part-media').text()).toBe('檔案與媒體');
    expect(section?.find('img').attr('src')).toBe(address('listed.png'));
    expect(section?.find('img').attr('alt')).toBe('褐色的測試圖片');
    const link = section?.find(`a[href="${address('outline.pdf')}"]`);
    expect(link?.text().trim()).toBe('測試文件（PDF）');
    const words = [
      '內文沒有放的圖片',
      '測試機關，CC0',
      '一頁的測試文件',
      '公有領域',
      '逐字稿',
      'made for tests',
    ];
    for (const word of words) expect(section?.text()).toContain(word);
  });
});

test('the same content and day give the same bytes', () => {
  expect(differences(site, builtAgain())).toEqual([]);
});
