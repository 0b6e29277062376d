import { expect, test } from 'vitest';
import { PICTURE_SIZE } from '../../src/domain/picture.ts';
import { builtBelow, builtSite } from './builds.ts';
import { pictureFaults } from './checks/pictures.ts';
import { madeUpPage, madeUpSite } from './made-up-site.ts';

test.each([
  ['at the top of a host', builtSite()],
  ['in a subfolder', builtBelow()],
])('every page %s has a social picture, and every case its own', (_, site) => {
  expect(pictureFaults(site)).toEqual([]);
});

test('a phone finds an icon', () => {
  const icon = builtSite().files.get('apple-touch-icon.png');
  expect(icon?.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([icon?.readUInt32BE(16), icon?.readUInt32BE(20)]).toEqual([180, 180]);
});

/** The beginning of a JPEG of that size, and as many bytes more. */
function jpeg(width: number, height: number, more = 20): Buffer {
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0]);
  head.writeUInt16BE(height, 13);
  head.writeUInt16BE(width, 15);
  return Buffer.concat([head, Buffer.alloc(more)]);
}

const tags = (path: string, width: number = PICTURE_SIZE.width) =>
  `<meta property="og:image" content="https://biaogan.example${path}" />
   <meta property="og:image:width" content="${width}" />
   <meta property="og:image:height" content="${PICTURE_SIZE.height}" />`;
const sound = jpeg(PICTURE_SIZE.width, PICTURE_SIZE.height);
const siteOf = (head: string, picture: Buffer) =>
  madeUpSite({ 'index.html': madeUpPage({ head }), 'pictures/a.jpg': picture });

test('a sound picture is no fault', () => {
  expect(pictureFaults(siteOf(tags('/pictures/a.jpg'), sound))).toEqual([]);
});

test.each([
  ['none', siteOf('', sound), /no picture/],
  ['no file', siteOf(tags('/pictures/b.jpg'), sound), /no file/],
  [
    'too heavy',
    siteOf(tags('/pictures/a.jpg'), jpeg(PICTURE_SIZE.width, PICTURE_SIZE.height, 70_000)),
    /bytes/,
  ],
  ['another size', siteOf(tags('/pictures/a.jpg'), jpeg(400, 210)), /400 × 210 instead of/],
  ['no JPEG', siteOf(tags('/pictures/a.jpg'), Buffer.from('<svg></svg>')), /no JPEG/],
  ['a wrong size in the tags', siteOf(tags('/pictures/a.jpg', 1200), sound), /says 1200/],
])('a planted fault is found: %s', (_, site, fault) => {
  expect(pictureFaults(site).join('\n')).toMatch(fault);
});

test('a case with another one’s picture is found', () => {
  const head = tags('/pictures/a.jpg');
  const page = madeUpPage({ title: '案例', head, main: '<h1>案例</h1>' });
  const site = madeUpSite({
    'index.html': madeUpPage({ head }),
    'cases/b/index.html': page,
    'pictures/a.jpg': sound,
  });
  expect(pictureFaults(site)).toEqual([expect.stringMatching(/^cases\/b\/.*not its own picture/)]);
});
