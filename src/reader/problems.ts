import type { Problem } from '../domain/problem.ts';
import type { Fault } from './decode.ts';
import { severityOf } from './codes.ts';
import type { Code } from './codes.ts';
import { positionAt } from './source-file.ts';
import type { Position } from './source-file.ts';

/** A problem of a class at a place. */
export function problemAt(
  file: string,
  { line, column }: Position,
  { code, message, hint }: { code: Code; message: string; hint: string },
): Problem {
  return { file, line, column, severity: severityOf(code), code, message, hint };
}

/** A problem of a file as a whole, or of a folder. */
export function fileProblem(file: string, code: Code, message: string, hint: string): Problem {
  return problemAt(file, { line: 1, column: 1 }, { code, message, hint });
}

/** A fault of a part of `text` that begins at `start`, as a problem of the file. */
export function problemOf(file: string, text: string, fault: Fault, start = 0): Problem {
  return problemAt(file, positionAt(text, start + fault.offset), fault);
}

/** All problems in the order of files, lines and columns, each once. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Order by code units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
