import { getCollection } from 'astro:content';
import type { Archive } from './domain/archive.ts';
import { fromStored } from './reader/stored.ts';
import type { ListName } from './reader/stored.ts';

let memo: Promise<Archive> | undefined;

/** The checked archive. While developing it is put together anew each time, since its files change. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return assemble();
  memo ??= assemble();
  return memo;
}

/** The day (ISO) that this build counts as today. */
export function buildDate(): string {
  return import.meta.env.BUILD_DATE;
}

async function assemble(): Promise<Archive> {
  return {
    cases: await list('cases'),
    trainers: await list('trainers'),
    programmes: await list('programmes'),
    sources: await list('sources'),
    counties: await list('counties'),
    categories: await list('categories'),
    equivalents: await list('equivalents'),
  };
}

/** A list as the reader checked it; the store keeps it without its type. */
async function list<L extends ListName>(name: L): Promise<Archive[L]> {
  return fromStored(await getCollection(name)) as Archive[L];
}
