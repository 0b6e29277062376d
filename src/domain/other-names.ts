import type { Archive } from './archive.ts';

/** Groups of names for the same thing, for the search: counties under their former names. */
export function otherNames({ counties }: Archive): string[][] {
  // Shorter names (桃園) stand in the official one, and also in much that is not the county.
  return counties
    .map(({ name, aliases }) => [name, ...aliases.filter((alias) => /[縣市]$/u.test(alias))])
    .filter(({ length }) => length > 1);
}
