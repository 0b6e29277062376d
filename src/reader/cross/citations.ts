import type { RenderedBody } from '../../domain/archive.ts';
import type { Case } from '../../domain/case.ts';
import type { CitedSource } from '../../domain/source.ts';
import type { ValueFault } from '../issues.ts';
import { notAmong, wrong } from './fault.ts';
import type { Known } from './known.ts';

/** Lists of a case whose items may name a source. */
const CITING = ['results', 'cost', 'conditions', 'entries', 'adoptions', 'media'] as const;

/** A case's sources: unique, existing, found in their documents, and used. */
export function citationFaults(fields: Partial<Case>, known: Known, body?: RenderedBody): ValueFault[] {
  const { sources } = fields;
  if (sources === undefined) return [];
  return [
    ...repeatedSources(sources),
    ...unknownSources(fields, sources),
    ...sources.flatMap((source, index) => documentFaults(source, index, known)),
    ...(body === undefined ? [] : unusedSources(fields, sources, body)),
  ];
}

function repeatedSources(sources: readonly CitedSource[]): ValueFault[] {
  const ids = sources.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const hint = '每個來源的代號在案例內不可相同，請改名，並改正引用它的地方。';
    return [wrong('source-duplicate', ['sources', index, 'id'], id, '與前面的來源相同', hint)];
  });
}

/** Each source that a field names, and where. */
function namedSources(fields: Partial<Case>) {
  return CITING.flatMap((list) =>
    (fields[list] ?? []).flatMap(({ source }, index) =>
      source === undefined ? [] : [{ source, path: [list, index, 'source'] }],
    ),
  );
}

function unknownSources(fields: Partial<Case>, sources: readonly CitedSource[]): ValueFault[] {
  const ids = sources.map(({ id }) => id);
  return namedSources(fields)
    .filter(({ source }) => !ids.includes(source))
    .map(({ source, path }) =>
      notAmong('source-unknown', path, source, ids, {
        problem: '不是本案例的來源代號',
        cure: '請改正代號，或把來源加到「sources」。',
      }),
    );
}

function documentFaults(
  { document, section }: CitedSource,
  index: number,
  { documents }: Known,
): ValueFault[] {
  if (document === undefined) return [];
  if (!documents.ids.has(document)) {
    const words = { problem: '不是已登錄的文件', cure: '請改正代號，或先新增 content/sources/ 中的檔案。' };
    const path = ['sources', index, 'document'];
    return [notAmong('document-unknown', path, document, [...documents.ids].sort(), words)];
  }
  const outline = documents.fields.get(document)?.outline?.map((item) => item.section);
  if (section === undefined || outline === undefined || outline.includes(section)) return [];
  const words = {
    problem: `不在文件「${document}」的大綱裡`,
    cure: `寫法要與 content/sources/${document}.yaml 的「section」完全相同。`,
  };
  return [notAmong('section-unknown', ['sources', index, 'section'], section, outline, words)];
}

function unusedSources(
  fields: Partial<Case>,
  sources: readonly CitedSource[],
  body: RenderedBody,
): ValueFault[] {
  const used = new Set([...Object.keys(body.citations), ...namedSources(fields).map(({ source }) => source)]);
  return sources.flatMap(({ id }, index) => {
    if (used.has(id)) return [];
    const hint = `請在內文需要的地方加上 [^${id}]，或刪除這個來源。`;
    return [wrong('source-unused', ['sources', index, 'id'], id, '沒有被內文或欄位引用', hint)];
  });
}
