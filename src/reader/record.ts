import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';
import type { Fault } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { explainIssues } from './issues.ts';
import type { ValueFault } from './issues.ts';
import type { ListedFile } from './listing.ts';
import { problemAt, problemOf } from './problems.ts';
import { rightFields } from './schema-fields.ts';
import { positionAt } from './source-file.ts';
import { unreadable } from './unreadable.ts';
import { locate, parseYaml } from './yaml.ts';

/** A file whose fields could be parsed, before anything is known of their sense. */
export interface RawRecord {
  file: ListedFile;
  text: string;
  yaml: string;
  yamlOffset: number;
  /** What the fields hold, unchecked. */
  value: unknown;
  body: string;
  /** Lines of the file before the body. */
  linesBeforeBody: number;
}

/** A record, or why a file has none. */
interface Read {
  record?: RawRecord;
  problems: Problem[];
}

/** Reads one file and parses its fields. One after the other: for small files that is faster than many at once. */
export function readRecord(file: ListedFile): Read {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file.location);
  } catch (error) {
    return { problems: [unreadable(file.path, '檔案', error)] };
  }
  return parseRecord(file, bytes);
}

function parseRecord(file: ListedFile, bytes: Uint8Array): Read {
  const { text, faults } = decode(bytes);
  const failed = (all: Fault[], start = 0) => ({
    problems: all.map((fault) => problemOf(file.path, text, fault, start)),
  });
  if (faults.length > 0) return failed(faults);
  const { split, fault } = file.kind === 'cases' ? splitFrontMatter(text) : wholeYaml(text);
  if (split === undefined) return failed(fault === undefined ? [] : [fault]);
  const parsed = parseYaml(split.yaml);
  if (parsed.faults.length > 0) return failed(parsed.faults, split.yamlOffset);
  const linesBeforeBody = positionAt(text, split.bodyOffset).line - 1;
  const { yaml, yamlOffset, body } = split;
  return {
    record: { file, text, yaml, yamlOffset, value: parsed.value, body, linesBeforeBody },
    problems: [],
  };
}

function wholeYaml(text: string): ReturnType<typeof splitFrontMatter> {
  return { split: { yaml: text, yamlOffset: 0, body: '', bodyOffset: text.length } };
}

/** A record's checked value, or what is wrong and those of its fields that are right. What a draft lacks is a warning. */
export function checkRecord<T>(record: RawRecord, schema: z.ZodType<T>): Outcome<T> {
  const result = schema.safeParse(record.value, { reportInput: true });
  if (result.success) return { data: result.data, fields: result.data, problems: [] };
  const faults = explainIssues(result.error.issues, schema);
  const problems = faults.map((fault) => valueProblem(record, draftFault(record, fault)));
  return { fields: rightFields(schema, record.value) as Partial<T>, problems };
}

interface Outcome<T> {
  data?: T;
  fields: Partial<T>;
  problems: Problem[];
}

/** A fault of a value as a problem at its place in the file. */
export function valueProblem(record: RawRecord, fault: ValueFault): Problem {
  const offset = record.yamlOffset + locate(record.yaml, fault.path, fault.at);
  return problemAt(record.file.path, positionAt(record.text, offset), fault);
}

function draftFault(record: RawRecord, fault: ValueFault): ValueFault {
  if (fault.code !== 'field-missing' || !isDraft(record)) return fault;
  const hint = `刊登前請補上。${fault.hint.replace('請加上這個欄位。', '')}`;
  return { ...fault, code: 'draft-incomplete', message: `草稿尚未完成：${fault.message}`, hint };
}

/** Whether the record says that it is a draft; its other fields may be wrong. */
export function isDraft({ value }: RawRecord): boolean {
  return typeof value === 'object' && value !== null && 'status' in value && value.status === 'draft';
}
