import type { Case } from '../case.ts';
import type { Site } from '../site.ts';

/** The terms under which text and data may be used. */
export interface Licence {
  /** As the site's settings name it. */
  name: Site['licence'];
  /** Short name for machines: SPDX where it has one. */
  id: string;
  /** Where the terms can be read. */
  address: string;
}

/** Where exports come from: what they must say of themselves. */
export interface ExportPlace {
  /** The site's name. */
  site: string;
  tagline: string;
  /** Full address of the home page; ends with `/`. */
  home: string;
  licence: Licence;
}

const LICENCES: Readonly<Record<Site['licence'], Omit<Licence, 'name'>>> = {
  'CC BY 4.0': {
    id: 'CC-BY-4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/legalcode.zh-hant',
  },
  '政府資料開放授權條款－第1版': { id: 'OGDL-Taiwan-1.0', address: 'https://data.gov.tw/license' },
};

/** The place of a copy of the site whose home page has the full address `home`. */
export function placeOf({ name, tagline, licence }: Site, home: string): ExportPlace {
  return { site: name, tagline, home, licence: { name: licence, ...LICENCES[licence] } };
}

/** Full address of a page or file; `path` from the site's root, without its first `/`. */
export function addressAt({ home }: ExportPlace, path: string): string {
  return home + path;
}

/** Full address of a case's page, which never changes. */
export function caseAddress(place: ExportPlace, id: string): string {
  return addressAt(place, `cases/${id}/`);
}

/** The words that whoever uses a case must give with it, as `content/LICENSE` asks; the address goes with them. */
export function attributionOf({ id, title }: Pick<Case, 'id' | 'title'>, place: ExportPlace): string {
  return `${place.site}：${place.tagline}，〈${title}〉（${id}），${place.licence.name}`;
}

/** The agency as a citation names it: it says 推定 when the agency is only our inference. */
export function citedAgency({ agency, agencyInferred }: Pick<Case, 'agency' | 'agencyInferred'>): string {
  return agencyInferred === true ? `${agency}（推定）` : agency;
}

/** An address as a URI (RFC 3986): what may not stand in one, as the letters of a Chinese path, percent-encoded. */
export function uriOf(address: string): string {
  return address.replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, encodeURIComponent);
}
