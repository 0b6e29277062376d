import { COMPARED } from '../../domain/comparison.ts';

/** Which cases an address asks to compare. */
export interface Asked {
  ids: string[];
  /** What is no id, as it stands in the address. */
  refused: string[];
  /** How many ids are more than stand side by side. */
  beyond: number;
}

const ID = /^[a-z][a-z0-9-]{0,59}$/;

/** Reads `ids=a,b` and `ids=a&ids=b`; each id once, in order. Never throws. */
export function readIds(search: string): Asked {
  const written = new URLSearchParams(search).getAll('ids').flatMap((list) => list.split(','));
  const texts = [...new Set(written.map((text) => text.trim()).filter((text) => text !== ''))];
  const ids = texts.filter((text) => ID.test(text));
  return {
    ids: ids.slice(0, COMPARED.most),
    refused: texts.filter((text) => !ID.test(text)),
    beyond: Math.max(0, ids.length - COMPARED.most),
  };
}
