import { expect, test } from 'vitest';
import { caseRecord } from '../../tests/support/records.ts';
import { mediaSchema } from './case-parts.ts';
import { mediaFormat, mediaType, paragraphsOf, unplacedMedia } from './media.ts';

const item = (file: string, kind: string) => ({
  file,
  kind,
  alt: '說明',
  rights: '示範機關',
  transcript: '第一段',
});

test('every ending that the schema takes has a type and a name', () => {
  const endings = {
    picture: ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif'],
    video: ['mp4', 'webm'],
    document: ['pdf', 'odt', 'ods'],
  };
  for (const [kind, list] of Object.entries(endings)) {
    for (const ending of list) {
      expect(mediaSchema.safeParse(item(`a.${ending}`, kind)).success, ending).toBe(true);
      expect(mediaType(`a.${ending}`), ending).toMatch(
        kind === 'document' ? /^application\// : /^(?:image|video)\//,
      );
      expect(mediaType(`a.${ending}`), ending).not.toBe('application/octet-stream');
      expect(mediaFormat(`a.${ending}`), ending).not.toBe('');
    }
  }
  expect(mediaType('a.constructor')).toBe('application/octet-stream');
});

test('documents, and what the body does not show, are left to list', () => {
  const record = caseRecord({
    media: [
      item('map.png', 'picture'),
      item('big-map.png', 'picture'),
      item('tour.mp4', 'video'),
      item('plan.pdf', 'document'),
    ],
  });
  record.body.html =
    '<figure><img src="/base/media/test-case/map.png" alt="x"></figure><video src="/base/media/test-case/tour.mp4"></video>' +
    '<p>&#x3C;img src="/media/test-case/plan.pdf"</p>';
  expect(unplacedMedia(record).map(({ file }) => file)).toEqual(['big-map.png', 'plan.pdf']);
  expect(unplacedMedia(caseRecord())).toEqual([]);
});

test('a transcript is parted by blank lines', () => {
  expect(paragraphsOf('一\n二\n\n \n三\n')).toEqual(['一\n二', '三']);
});
