import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Picture } from '../domain/picture.ts';
import { drawPicture, registerFonts } from './draw.ts';
import { drawIcon } from './icon.ts';

/** What is to be drawn, and into which files. */
export interface Order {
  pictures: [file: string, picture: Picture][];
  /** File of the icon for phones. */
  icon: string;
}

/** How many pictures are in work at once: enough for every core, without all of them in memory. */
const AT_ONCE = 16;

/** Draws everything that was ordered. The pictures lie in one folder, which is made. */
export async function writePictures({ pictures, icon }: Order): Promise<void> {
  registerFonts();
  for (const [file] of pictures.slice(0, 1)) await mkdir(dirname(file), { recursive: true });
  for (let first = 0; first < pictures.length; first += AT_ONCE) {
    const batch = pictures.slice(first, first + AT_ONCE);
    await Promise.all(batch.map(async ([file, picture]) => writeFile(file, await drawPicture(picture))));
  }
  await writeFile(icon, await drawIcon());
}
