import type { Element, ElementContent, Properties } from 'hast';
import type { Media } from '../../domain/case-parts.ts';
import { CALLOUTS, type CalloutType } from './components.ts';

/** An element of the tree that becomes HTML. */
export function element(name: string, properties: Properties, ...children: ElementContent[]): Element {
  return { type: 'element', tagName: name, properties, children };
}

/** Text of the tree that becomes HTML. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** A note that stands out from the prose, with a label that everybody can read. */
export function calloutElement(type: CalloutType, children: ElementContent[]): Element {
  return element(
    // An aside would be a landmark, and two of one name would be told apart by nobody.
    'div',
    { role: 'note', className: ['callout', `callout-${type}`] },
    element('p', { className: ['callout-label'] }, text(CALLOUTS[type])),
    ...children,
  );
}

/** A picture with its caption and rights. */
export function figureElement(media: Media, address: string, caption: string | undefined): Element {
  const picture = element('img', { src: address, alt: media.alt, loading: 'lazy', decoding: 'async' });
  return element('figure', { className: ['figure'] }, picture, captionElement(media, caption));
}

/** A video that loads when it is asked for, with its transcript. */
export function videoElement(media: Media, address: string): Element {
  const video = element('video', { src: address, controls: true, preload: 'none', ariaLabel: media.alt });
  const figure = element('figure', { className: ['video'] }, video, captionElement(media, undefined));
  if (media.transcript !== undefined) figure.children.push(transcriptElement(media.transcript));
  return figure;
}

function captionElement(media: Media, caption: string | undefined): Element {
  const words = caption ?? media.caption;
  const rights = element('span', { className: ['rights'] }, text(media.rights));
  const children = words === undefined ? [rights] : [text(`${words} `), rights];
  return element('figcaption', {}, ...children);
}

function transcriptElement(transcript: string): Element {
  const paragraphs = transcript.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return element(
    'details',
    { className: ['transcript'] },
    element('summary', {}, text('逐字稿')),
    ...paragraphs.map((part) => element('p', {}, text(part.trim()))),
  );
}

/** A citation mark: the number of a source, leading to it, and an anchor to come back to. */
export function citationElement(source: string, number: number, occurrence: number): Element {
  const anchor = element(
    'a',
    { id: `cite-${source}-${occurrence}`, href: `#source-${source}`, ariaLabel: `來源 ${number}` },
    text(`[${number}]`),
  );
  return element('sup', { className: ['cite'] }, anchor);
}
