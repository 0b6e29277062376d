import type { z } from 'zod';
import type { Code } from './codes.ts';
import { fieldName } from './field-name.ts';
import { explainFormat, explainSize, explainType } from './issue-words.ts';
import { listed, quote, shown } from './quote.ts';
import { descriptionAt, fieldsAt } from './schema-fields.ts';
import { didYouMean, nearest } from './suggest.ts';
import type { Path } from './yaml.ts';

/** Something wrong with a value, and where: at the value itself or at its key. */
export interface ValueFault {
  code: Code;
  path: Path;
  at: 'key' | 'value';
  message: string;
  hint: string;
}

type Issue = z.core.$ZodIssue;

/** Most faults that are told of one record; a file made to be wrong must not take long. */
const MOST_FAULTS = 100;

/** What a schema says of a value that is not there. */
const ABSENT: ReadonlySet<Issue['code']> = new Set(['invalid_type', 'invalid_value']);

/** All issues of a record as what an editor should read. A misspelt field is not told a second time as missing; of several faults of one value the first is told. */
export function explainIssues(issues: readonly Issue[], schema: z.core.$ZodType): ValueFault[] {
  const faults = issues.slice(0, MOST_FAULTS).flatMap((issue) => explainIssue(issue, schema));
  const misspelt = new Set(
    faults.flatMap(({ code, path }) => {
      const meant =
        code === 'field-unknown' ? nearest(path.at(-1), fieldsAt(schema, path.slice(0, -1))) : undefined;
      return meant === undefined ? [] : [fieldName([...path.slice(0, -1), meant])];
    }),
  );
  const told = faults.filter(({ code, path }) => code !== 'field-missing' || !misspelt.has(fieldName(path)));
  return [
    ...new Map(told.toReversed().map((fault) => [JSON.stringify(fault.path), fault])).values(),
  ].reverse();
}

/** One schema issue as what an editor should read; unknown fields give one fault each. */
function explainIssue(issue: Issue, schema: z.core.$ZodType): ValueFault[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownField(path, key, schema));
  }
  if (issue.code === 'invalid_key') return [wrongKey(issue, path)];
  if (issue.code === 'invalid_union') return explainUnion(issue, path, schema);
  if (ABSENT.has(issue.code) && issue.input === undefined) return [missingField(path, schema)];
  return [valueFault(issue, path, schema)];
}

function valueFault(issue: Issue, path: Path, schema: z.core.$ZodType): ValueFault {
  const { code, problem, cure } = explain(issue);
  const value = issue.input;
  const named = isPlain(value) ? `「${fieldName(path)}」的值${quote(value)}` : `「${fieldName(path)}」`;
  const subject = path.length === 0 ? '檔案的內容' : named;
  return { code, path, at: 'value', message: `${subject}${problem}`, hint: cure + meaning(schema, path) };
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function explain(issue: Issue): { code: Code; problem: string; cure: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'field-type', ...explainType(issue) };
    case 'too_big':
    case 'too_small':
      return explainSize(issue);
    case 'invalid_format':
      return { code: 'field-format', ...explainFormat(issue) };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const cure = `${didYouMean(nearest(issue.input, values))}可用的值：${listed(values)}。`;
      return { code: 'field-choice', problem: '不在允許清單', cure };
    }
    case 'not_multiple_of':
      return { code: 'field-range', problem: `必須是 ${issue.divisor} 的倍數`, cure: '請修改這個數字。' };
    default:
      return { code: 'field-rule', problem: `：${issue.message}`, cure: '請依說明修改。' };
  }
}

/** The meaning of the field, as a last sentence of the hint. */
function meaning(schema: z.core.$ZodType, path: Path): string {
  const text = descriptionAt(schema, path);
  return text === undefined ? '' : `（${text}）`;
}

function missingField(path: Path, schema: z.core.$ZodType): ValueFault {
  return {
    code: 'field-missing',
    path,
    at: 'value',
    message: path.length === 0 ? '檔案沒有任何欄位' : `缺少必填欄位「${fieldName(path)}」`,
    hint: `請加上這個欄位。${meaning(schema, path)}`,
  };
}

function unknownField(path: Path, key: string, schema: z.core.$ZodType): ValueFault {
  const fields = fieldsAt(schema, path);
  const where = path.length === 0 ? '' : `（在「${fieldName(path)}」之內）`;
  return {
    code: 'field-unknown',
    path: [...path, key],
    at: 'key',
    message: `不認得的欄位${quote(key)}${where}`,
    hint: `${didYouMean(nearest(key, fields))}可用的欄位：${fields.map(shown).join('、')}。`,
  };
}

function wrongKey(issue: z.core.$ZodIssueInvalidKey, path: Path): ValueFault {
  const inner = issue.issues[0];
  const reason = inner === undefined ? '不合規定' : explain(inner).problem;
  return {
    code: 'field-format',
    path,
    at: 'key',
    message: `欄位名稱「${shown(path.at(-1))}」${reason}`,
    hint: '請修改這個名稱。',
  };
}

/** Of a choice of shapes, the one whose type fits the value is what the editor meant; its issue is told. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  schema: z.core.$ZodType,
): ValueFault[] {
  const fitting = issue.errors.find((issues) => issues.every((inner) => inner.code !== 'invalid_type'));
  const inner = fitting?.[0];
  if (inner !== undefined) {
    const whole: Issue = Object.assign({}, inner, {
      path: [...issue.path, ...inner.path],
      input: inner.input ?? issue.input,
    });
    return explainIssue(whole, schema);
  }
  if (issue.input === undefined) return [missingField(path, schema)];
  return [
    {
      code: 'field-type',
      path,
      at: 'value',
      message: `「${fieldName(path)}」必須是數字，或含一個數字的文字`,
      hint: `請寫數字，例如 1100 或「逾 1,100」。${meaning(schema, path)}`,
    },
  ];
}
