import type { Case } from '../../domain/case.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Checked } from '../gather.ts';
import type { ValueFault } from '../issues.ts';
import type { Listing } from '../listing.ts';
import { fileProblem } from '../problems.ts';
import { quote } from '../quote.ts';
import { notAmong } from './fault.ts';
import type { Known } from './known.ts';

/** Media that a case lists and its folder does not hold. */
export function mediaFaults(id: string, { media = [] }: Partial<Case>, known: Known): ValueFault[] {
  const files = [...(known.media.get(id) ?? [])].sort();
  return media.flatMap(({ file }, index) => {
    if (files.includes(file)) return [];
    const words = { problem: '不存在', cure: `請把檔案放進 content/media/${id}/，或改正檔名。` };
    return [notAmong('media-missing', ['media', index, 'file'], file, files, words)];
  });
}

/** Media folders of no case, and files in them that no case lists. */
export function strayMedia(cases: readonly Checked<Case>[], listing: Listing): Problem[] {
  const byId = new Map(cases.map((checked) => [checked.record.file.id, checked]));
  const ids = new Set(listing.files.filter(({ kind }) => kind === 'cases').map(({ id }) => id));
  return [...listing.media].flatMap(([id, files]) => {
    const folder = `${listing.mediaPath}/${id}`;
    if (!ids.has(id)) {
      const hint = '資料夾名稱必須是案例的代號。請改名，或移走這個資料夾。';
      return [fileProblem(folder, 'file-unknown', `沒有代號為${quote(id)}的案例`, hint)];
    }
    const owner = byId.get(id);
    if (owner === undefined || !isReadable(owner)) return [];
    const listed = new Set(owner.fields.media?.map(({ file }) => file));
    return [...files].filter((file) => !listed.has(file)).map((file) => unlisted(`${folder}/${file}`, id));
  });
}

/** Whether the list of media itself could be read. */
function isReadable({ data, fields, record }: Checked<Case>): boolean {
  const { value } = record;
  const written = typeof value === 'object' && value !== null && 'media' in value;
  return data !== undefined || fields.media !== undefined || !written;
}

function unlisted(path: string, id: string): Problem {
  const hint = `請在案例「${id}」的「media」加上這個檔案的說明、替代文字與權利，或刪除檔案。`;
  return fileProblem(path, 'media-unlisted', '媒體檔案沒有列在案例的「media」', hint);
}
