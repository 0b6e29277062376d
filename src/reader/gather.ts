import type { z } from 'zod';
import { caseSchema } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { categoriesSchema } from '../domain/category.ts';
import type { Category } from '../domain/category.ts';
import { countiesSchema } from '../domain/county.ts';
import type { County } from '../domain/county.ts';
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

/** A record that fits its schema, with the file that it came from. */
export interface Checked<T> {
  record: RawRecord;
  data: T;
}

/** All records that fit their schemas, by kind. A closed list is missing when its file is. */
export interface Gathered {
  cases: Checked<Case>[];
  trainers: Checked<Trainer>[];
  programmes: Checked<Programme>[];
  sources: Checked<SourceDocument>[];
  counties: Checked<County[]> | undefined;
  categories: Checked<Category[]> | undefined;
}

/** Checks each record against the schema of its kind. */
export function gather(records: readonly RawRecord[]): { gathered: Gathered; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = <T>(kind: Kind, schema: z.ZodType<T>): Checked<T>[] => {
    const fitting: Checked<T>[] = [];
    for (const record of records) {
      if (record.file.kind !== kind) continue;
      const { data, problems: found } = checkRecord(record, schema);
      problems.push(...found);
      if (data !== undefined) fitting.push({ record, data });
    }
    return fitting;
  };
  const gathered = {
    cases: all('cases', caseSchema),
    trainers: all('trainers', trainerSchema),
    programmes: all('programmes', programmeSchema),
    sources: all('sources', sourceDocumentSchema),
    counties: all('counties', countiesSchema)[0],
    categories: all('categories', categoriesSchema)[0],
  };
  return { gathered, problems };
}
