import { href } from './href.ts';

/** Where the sign of a category stands in the file of all signs. */
export function signAddress(category: string): string {
  return `${href('/signs.svg')}#${encodeURIComponent(category)}`;
}
