import type { Problem } from '../domain/problem.ts';
import { legible } from './quote.ts';

const SEVERITY = { error: '錯誤', warning: '警告' } as const;

/** Problems as an editor reads them in a terminal, each with its cure and the page that explains it. No name of a file can begin a line or command the terminal. */
export function asText(problems: readonly Problem[]): string {
  return problems.map(oneAsText).join('\n');
}

function oneAsText({ file, line, column, severity, code, message, hint }: Problem): string {
  const place = `${legible(file)}:${line}:${column}`;
  const words = `${SEVERITY[severity]}  ${legible(message)}\n    ${legible(hint)}`;
  return `${place}  ${words}\n    說明：${pageOf(code)}\n`;
}

/** The page that explains a class of problem, from the project's root. */
export function pageOf(code: string): string {
  return `docs/problems/${code}.md`;
}

/** One line of counts: `2 個錯誤、1 個警告；已檢查 10 個檔案`. */
export function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${errors} 個錯誤、${problems.length - errors} 個警告；已檢查 ${files} 個檔案`;
}

/** Problems as annotations that GitHub shows beside the lines. */
export function asGitHub(problems: readonly Problem[]): string {
  return problems.map(oneAsGitHub).join('\n');
}

function oneAsGitHub({ file, line, column, severity, code, message, hint }: Problem): string {
  const properties = [
    `file=${property(legible(file))}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(code)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(`${legible(message)}\n${legible(hint)}\n說明：${pageOf(code)}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Problems for another program. */
export function asJson(problems: readonly Problem[]): string {
  return JSON.stringify({ problems }, null, 2);
}
