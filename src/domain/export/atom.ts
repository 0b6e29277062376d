import type { CaseRecord } from '../archive.ts';
import { compareIds, countiesOf } from '../browse.ts';
import type { Case } from '../case.ts';
import { addressAt, attributionOf, caseAddress, citedAgency, type ExportPlace } from './place.ts';
import { xmlDocument, xmlElement, xmlText } from './xml.ts';

/** How many cases the feed holds. */
export const FEED_LENGTH = 50;

/** The cases that were checked last, newest first; on one day by id. */
export function latestCases(records: readonly CaseRecord[], count = FEED_LENGTH): CaseRecord[] {
  return [...records]
    .sort(({ data: a }, { data: b }) => compareIds(b.verified, a.verified) || compareIds(a.id, b.id))
    .slice(0, count);
}

/** The Atom feed of the latest cases. `today` (ISO) dates a feed without a case; otherwise the cases date it. */
export function atomFeed(records: readonly CaseRecord[], place: ExportPlace, today: string): string {
  const latest = latestCases(records);
  const own = addressAt(place, 'feed.xml');
  const parts = [
    textOf('id', own),
    textOf('title', `${place.site}：最近查核的案例`),
    textOf('subtitle', place.tagline),
    textOf('updated', instant(latest[0]?.data.verified ?? today)),
    xmlElement('author', {}, textOf('name', place.site)),
    textOf('rights', `${place.licence.name} ${place.licence.address}`),
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: own }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: addressAt(place, 'cases/') }),
    ...latest.map(({ data }) => entry(data, place)),
  ];
  const names = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hant-TW' };
  return xmlDocument(xmlElement('feed', names, `\n${parts.join('\n')}\n`));
}

function entry(data: Case, place: ExportPlace): string {
  const address = caseAddress(place, data.id);
  const parts = [
    textOf('id', address),
    textOf('title', data.title),
    textOf('updated', instant(data.verified)),
    xmlElement('author', {}, textOf('name', citedAgency(data))),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: address }),
    ...[data.category, ...countiesOf(data)].map((term) => xmlElement('category', { term })),
    textOf('summary', data.summary),
    textOf('rights', attributionOf(data, place)),
  ];
  return xmlElement('entry', {}, `\n  ${parts.join('\n  ')}\n`);
}

function textOf(name: string, text: string): string {
  return xmlElement(name, {}, xmlText(text));
}

/** A day of the archive as an instant: its beginning in Taiwan. */
function instant(day: string): string {
  return `${day}T00:00:00+08:00`;
}
