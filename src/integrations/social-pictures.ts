import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import site from '../../site.config.ts';
import { cardAt, type CaseTable } from '../domain/case-table.ts';
import { casePicture, picturePath, sitePicture, type Picture } from '../domain/picture.ts';
import { drawPicture, registerFonts } from '../pictures/draw.ts';
import { drawIcon } from '../pictures/icon.ts';

/** How many pictures are in work at once: enough for every core, without all of them in memory. */
const AT_ONCE = 16;

/** Draws the picture that a link to a case, or to the site, is shown with elsewhere, and the icon. Returns how many. */
export async function writePictures(root: string): Promise<number> {
  const table = JSON.parse(await readFile(join(root, 'cases', 'table.json'), 'utf8')) as CaseTable;
  const cases = table.id.map((id, row): [string, Picture] => [
    picturePath(id),
    casePicture(cardAt(table, row), site),
  ]);
  await drawAll([[picturePath(), sitePicture(site)], ...cases], root);
  await writeFile(join(root, 'apple-touch-icon.png'), await drawIcon());
  return cases.length;
}

async function drawAll(pictures: readonly [path: string, picture: Picture][], root: string): Promise<void> {
  registerFonts();
  await mkdir(dirname(join(root, picturePath())), { recursive: true });
  for (let first = 0; first < pictures.length; first += AT_ONCE) {
    const batch = pictures.slice(first, first + AT_ONCE);
    await Promise.all(
      batch.map(async ([path, picture]) => writeFile(join(root, path), await drawPicture(picture))),
    );
  }
}
