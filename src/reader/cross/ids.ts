import type { Problem } from '../../domain/problem.ts';
import type { Checked } from '../gather.ts';
import type { ValueFault } from '../issues.ts';
import { FOLDERS } from '../kinds.ts';
import type { FolderKind } from '../kinds.ts';
import { valueProblem } from '../record.ts';
import { wrong } from './fault.ts';

/** A record whose id is not the name of its file. */
export function idFaults(kind: FolderKind, { record, fields }: Checked<{ id: string }>): ValueFault[] {
  const { id } = record.file;
  if (fields.id === undefined || fields.id === id) return [];
  const hint = `代號必須與檔名相同。請寫「id: ${id}」，或把檔名改成「${fields.id}${FOLDERS[kind]}」；已刊登的代號永久不變。`;
  return [wrong('id-mismatch', ['id'], fields.id, `與檔名「${id}」不同`, hint)];
}

/** Two files of one name, in the content folder and in the folder of people. */
export function repeatedIds(records: readonly Checked<{ id: string }>[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ record }) => {
    const { id, path } = record.file;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    const hint = `另一個檔案是 ${earlier}。每個代號只能有一個檔案，請改名或刪除其中一個。`;
    return [valueProblem(record, wrong('id-duplicate', ['id'], id, '已經被使用', hint))];
  });
}
