import type { RenderedBody } from '../domain/archive.ts';
import { mediaSchema } from '../domain/case-parts.ts';
import type { Media } from '../domain/case-parts.ts';
import type { Problem } from '../domain/problem.ts';
import { readBody } from './body/index.ts';
import type { BodyProblem, SiteLink } from './body/index.ts';
import type { Code } from './codes.ts';
import type { Listing } from './listing.ts';
import { problemAt } from './problems.ts';
import { isDraft } from './record.ts';
import type { RawRecord } from './record.ts';

/** Problems that say that something is not written yet. */
const LACKS: ReadonlySet<Code> = new Set(['body-empty', 'section-missing']);

/** The rendered bodies by case id, what is wrong with them, and where they lead. */
export interface Bodies {
  bodies: ReadonlyMap<string, RenderedBody>;
  problems: Problem[];
  /** Links to the site itself, by case id. */
  links: ReadonlyMap<string, readonly SiteLink[]>;
}

/** Renders the body of every case, also of one whose fields are wrong, so that all problems show at once. */
export function readBodies(records: readonly RawRecord[], listing: Listing, base: string): Bodies {
  const bodies = new Map<string, RenderedBody>();
  const links = new Map<string, readonly SiteLink[]>();
  const problems: Problem[] = [];
  for (const record of records) {
    if (record.file.kind !== 'cases') continue;
    const { id, path } = record.file;
    const {
      body,
      problems: found,
      links: leading,
    } = readBody(record.body, {
      caseId: id,
      sourceIds: sourceIdsOf(record.value),
      media: mediaOf(record.value),
      mediaFiles: listing.media.get(id) ?? new Set<string>(),
      base,
    });
    bodies.set(id, body);
    links.set(id, leading);
    for (const problem of found) {
      const line = problem.line + record.linesBeforeBody;
      problems.push(problemAt(path, { line, column: problem.column }, inDraft(record, problem)));
    }
  }
  return { bodies, problems, links };
}

/** What a draft's body lacks is a warning, as with its fields. */
function inDraft(record: RawRecord, problem: BodyProblem): Pick<BodyProblem, 'code' | 'message' | 'hint'> {
  if (!LACKS.has(problem.code) || !isDraft(record)) return problem;
  return { ...problem, code: 'draft-incomplete', message: `草稿尚未完成：${problem.message}` };
}

/** A list in unchecked front matter; empty when it is none. */
function listIn(value: unknown, field: string): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function sourceIdsOf(value: unknown): string[] {
  return listIn(value, 'sources').map((source) => {
    const id: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, 'id') : undefined;
    return typeof id === 'string' ? id : '';
  });
}

function mediaOf(value: unknown): Media[] {
  return listIn(value, 'media').flatMap((item) => {
    const media = mediaSchema.safeParse(item);
    return media.success ? [media.data] : [];
  });
}
