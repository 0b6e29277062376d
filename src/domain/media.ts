import type { CaseRecord } from './archive.ts';
import type { Media } from './case-parts.ts';

/** Kinds of file that a case may have, by the ending of the name: how a server names them, and readers. */
const FORMATS: Readonly<Record<string, readonly [type: string, name: string]>> = {
  png: ['image/png', 'PNG'],
  jpg: ['image/jpeg', 'JPEG'],
  jpeg: ['image/jpeg', 'JPEG'],
  webp: ['image/webp', 'WebP'],
  avif: ['image/avif', 'AVIF'],
  gif: ['image/gif', 'GIF'],
  mp4: ['video/mp4', 'MP4'],
  webm: ['video/webm', 'WebM'],
  pdf: ['application/pdf', 'PDF'],
  odt: ['application/vnd.oasis.opendocument.text', 'ODT'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet', 'ODS'],
};

/** The media type of a file, for a server; of an ending that no case may have, plain bytes. */
export function mediaType(file: string): string {
  return formatOf(file)?.[0] ?? 'application/octet-stream';
}

/** The name of a file's format, as readers know it: `PDF`. */
export function mediaFormat(file: string): string {
  return formatOf(file)?.[1] ?? '';
}

/** Where a file of a case is, from the site's base on. */
export function mediaPath(caseId: string, file: string): string {
  return `/media/${caseId}/${file}`;
}

/** What a case lists and its body does not show, in the order of the list. */
export function unplacedMedia({ data, body }: CaseRecord): Media[] {
  const shown = [...body.html.matchAll(/<(?:img|video) src="([^"]*)"/g)].map(([, address = '']) => address);
  return (data.media ?? []).filter(
    ({ file }) => !shown.some((address) => address.endsWith(mediaPath(data.id, file))),
  );
}

/** The paragraphs of a transcript, which blank lines part. */
export function paragraphsOf(transcript: string): string[] {
  return transcript
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function formatOf(file: string): readonly [type: string, name: string] | undefined {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}
