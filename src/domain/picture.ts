import { countyText, type CardFigure, type CaseCard } from './card.ts';
import type { Site } from './site.ts';

/** What a social picture shows, as texts. */
export interface Picture {
  /** Above the title: county, year, category; or what the site is. */
  kicker: string;
  title: string;
  figure?: CardFigure;
  /** The site’s name. */
  name: string;
  /** At the lower edge, as 非官方示範網站. */
  mark?: string;
}

/** Pixels. Large enough for a large preview (600 × 315 at least), small enough to draw thousands in one build. */
export const PICTURE_SIZE = { width: 640, height: 336 } as const;

/** The picture of a case. */
export function casePicture({ title, counties, year, category, figure }: CaseCard, site: Site): Picture {
  const kicker = `${countyText(counties)}　民國${year}年　${category}`;
  return { kicker, title, ...(figure && { figure }), ...senderOf(site) };
}

/** The picture of every other page. */
export function sitePicture(site: Site): Picture {
  return { kicker: site.tagline, title: '查別的縣市怎麼做，看量到什麼改變', ...senderOf(site) };
}

/** Path of the picture of a case, or of the site where no id is given. No id of a case holds a dot. */
export function picturePath(id?: string): string {
  return id === undefined ? '/pictures/site.card.jpg' : `/pictures/${id}.jpg`;
}

function senderOf({ name, operator }: Site): Pick<Picture, 'name' | 'mark'> {
  return { name, ...(operator === null && { mark: '非官方示範網站' }) };
}
