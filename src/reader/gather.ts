import type { z } from 'zod';
import { caseSchema } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { categoriesSchema } from '../domain/category.ts';
import type { Category } from '../domain/category.ts';
import { countiesSchema } from '../domain/county.ts';
import type { County } from '../domain/county.ts';
import { equivalentsSchema } from '../domain/equivalent.ts';
import type { Equivalent } from '../domain/equivalent.ts';
import type { Problem } from '../domain/problem.ts';
import { programmeSchema } from '../domain/programme.ts';
import type { Programme } from '../domain/programme.ts';
import { sourceDocumentSchema } from '../domain/source.ts';
import type { SourceDocument } from '../domain/source.ts';
import { trainerSchema } from '../domain/trainer.ts';
import type { Trainer } from '../domain/trainer.ts';
import type { Kind } from './kinds.ts';
import { checkRecord } from './record.ts';
import type { RawRecord } from './record.ts';

/** A record and what its schema makes of it. */
export interface Checked<T> {
  record: RawRecord;
  /** Missing when something in the record is wrong. */
  data?: T;
  /** Those fields that are right in themselves, so that their references are checked in any case. */
  fields: Partial<T>;
}

/** All records by kind. A closed list is missing when its file is missing or wrong. */
export interface Gathered {
  cases: Checked<Case>[];
  trainers: Checked<Trainer>[];
  programmes: Checked<Programme>[];
  sources: Checked<SourceDocument>[];
  counties: { record: RawRecord; data: County[] } | undefined;
  categories: { record: RawRecord; data: Category[] } | undefined;
  equivalents: { record: RawRecord; data: Equivalent[] } | undefined;
}

/** Checks each record against the schema of its kind. */
export function gather(records: readonly RawRecord[]): { gathered: Gathered; problems: Problem[] } {
  const problems: Problem[] = [];
  const check = <T>(kind: Kind, schema: z.ZodType<T>): Checked<T>[] =>
    records
      .filter(({ file }) => file.kind === kind)
      .map((record) => {
        const { problems: found, ...checked } = checkRecord(record, schema);
        problems.push(...found);
        return { record, ...checked };
      });
  const list = <T>(kind: Kind, schema: z.ZodType<T>) => {
    const [checked] = check(kind, schema);
    return checked?.data === undefined ? undefined : { record: checked.record, data: checked.data };
  };
  const gathered = {
    cases: check('cases', caseSchema),
    trainers: check('trainers', trainerSchema),
    programmes: check('programmes', programmeSchema),
    sources: check('sources', sourceDocumentSchema),
    counties: list('counties', countiesSchema),
    categories: list('categories', categoriesSchema),
    equivalents: list('equivalents', equivalentsSchema),
  };
  return { gathered, problems };
}
