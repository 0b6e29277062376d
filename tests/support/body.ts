import type { Media } from '../../src/domain/case-parts.ts';
import { readBody } from '../../src/reader/body/index.ts';
import type { BodyContext, BodyProblem } from '../../src/reader/body/index.ts';

const PICTURE: Media = { file: 'flow.png', kind: 'picture', alt: '流程圖', rights: '示範機關' };
const VIDEO: Media = {
  file: 'tour.mp4',
  kind: 'video',
  alt: '導覽影片',
  caption: '現場導覽',
  transcript: '第一段。\n\n第二段 <b>。',
  rights: '示範機關',
};

/** A case with two sources, a picture and a video, on a site below `/sub/`. */
export const CONTEXT: BodyContext = {
  caseId: 'tc-103-example',
  sourceIds: ['plan', 'report'],
  media: [PICTURE, VIDEO],
  mediaFiles: new Set(['flow.png', 'tour.mp4', 'loose.png']),
  base: '/sub/',
};

/** A body whose only section is 作法. */
export const underHeading = (text: string): string => `## 作法\n\n${text}\n`;

/** What is wrong with a text under the heading 作法. Its own first line is line 3. */
export function problemsIn(text: string): BodyProblem[] {
  return readBody(underHeading(text), CONTEXT).problems;
}

/** Like `problemsIn`, as `line:column code`. */
export function placesIn(text: string): string[] {
  return problemsIn(text).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** HTML of a text under the heading 作法, without the heading. */
export function htmlIn(text: string): string {
  return readBody(underHeading(text), CONTEXT).body.html.replace('<h2 id="作法">作法</h2>\n', '');
}
