import type { Path } from './yaml.ts';

/** A field as an editor finds it: `county`, `results 第 2 項的 after`. */
export function fieldName(path: Path): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += name === '' ? `第 ${step + 1} 項` : ` 第 ${step + 1} 項`;
    else name += name === '' ? step : name.endsWith('項') ? `的 ${step}` : ` 的 ${step}`;
  }
  return name;
}
