import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import site from '../../site.config.ts';
import { cardAt, type CaseTable } from '../domain/case-table.ts';
import { shownRows } from '../domain/narrow.ts';
import { casePicture, picturePath, sitePicture, type Picture } from '../domain/picture.ts';
import type { Order } from '../pictures/write.ts';

const WORKER = new URL('../pictures/worker.ts', import.meta.url);

/**
 * Draws the picture that a link to a case, or to the site, is shown with elsewhere, and the icon; in a thread
 * of its own, because drawing would hold up what else is made after a build. Returns how many cases have one.
 */
export async function writeSocialPictures(root: string): Promise<number> {
  const table = JSON.parse(await readFile(join(root, 'cases', 'table.json'), 'utf8')) as CaseTable;
  // A sample has the picture of the site.
  const cases = shownRows(table, { samples: false }).map((row): [string, Picture] => {
    const card = cardAt(table, row);
    return [join(root, picturePath(card.id)), casePicture(card, site)];
  });
  const whole: [string, Picture] = [join(root, picturePath()), sitePicture(site)];
  await done({ pictures: [whole, ...cases], icon: join(root, 'apple-touch-icon.png') });
  return cases.length;
}

function done(order: Order): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(WORKER, { workerData: order }).on('error', reject).on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The pictures could not be drawn (exit ${code})`));
    });
  });
}
