import type { BuiltSite } from '../built-site.ts';

/** Files in which two builds differ, or that only one of them has. */
export function differences(one: BuiltSite, other: BuiltSite): string[] {
  const paths = new Set([...one.files.keys(), ...other.files.keys()]);
  return [...paths].sort().flatMap((path) => {
    const [a, b] = [one.files.get(path), other.files.get(path)];
    if (a === undefined || b === undefined) return [`${path}: only in one build`];
    return a.equals(b) ? [] : [`${path}: differs at byte ${firstDifference(a, b)}`];
  });
}

function firstDifference(a: Buffer, b: Buffer): number {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  return at === -1 ? a.length : at;
}
