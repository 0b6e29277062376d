import type { Archive, CaseRecord, RenderedBody } from '../domain/archive.ts';
import type { Problem } from '../domain/problem.ts';
import type { Checked, Gathered } from './gather.ts';
import { compare } from './problems.ts';

/** The archive out of those records whose files have no error. */
export function archiveOf(
  gathered: Gathered,
  bodies: ReadonlyMap<string, RenderedBody>,
  problems: readonly Problem[],
): Archive {
  const broken = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const byId = <T extends { id: string }>(checked: readonly Checked<T>[]): T[] =>
    checked
      .filter(({ record }) => !broken.has(record.file.path))
      .flatMap(({ data }) => (data === undefined ? [] : [data]))
      .sort((a, b) => compare(a.id, b.id));
  return {
    cases: byId(gathered.cases).flatMap((data): CaseRecord[] => {
      const body = bodies.get(data.id);
      return body === undefined ? [] : [{ data, body }];
    }),
    trainers: byId(gathered.trainers),
    programmes: byId(gathered.programmes),
    sources: byId(gathered.sources),
    counties: gathered.counties?.data ?? [],
    categories: gathered.categories?.data ?? [],
    equivalents: gathered.equivalents?.data ?? [],
  };
}
