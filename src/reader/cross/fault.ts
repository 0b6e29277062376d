import type { Code } from '../codes.ts';
import { fieldName } from '../field-name.ts';
import type { ValueFault } from '../issues.ts';
import { listed, quote } from '../quote.ts';
import { didYouMean, nearest } from '../suggest.ts';
import type { Path } from '../yaml.ts';

/** A fault of the value at `path`: its field and value are named, then what is wrong. */
export function wrong(code: Code, path: Path, value: unknown, problem: string, hint: string): ValueFault {
  return { code, path, at: 'value', message: `「${fieldName(path)}」的值${quote(value)}${problem}`, hint };
}

/** A value that is none of `allowed`, with the nearest of them. */
export function notAmong(
  code: Code,
  path: Path,
  value: unknown,
  allowed: readonly string[],
  { problem, cure, meant }: { problem: string; cure: string; meant?: string | undefined },
): ValueFault {
  const values = allowed.length === 0 ? '' : `可用的值：${listed(allowed)}。`;
  const hint = `${didYouMean(meant ?? nearest(value, allowed))}${values}${cure}`;
  return wrong(code, path, value, problem, hint);
}
