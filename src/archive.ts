import { getCollection } from 'astro:content';
import type { Archive } from './domain/archive.ts';
import { fromStored } from './reader/stored.ts';

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
    cases: fromStored<'cases'>(await getCollection('cases')),
    trainers: fromStored<'trainers'>(await getCollection('trainers')),
    programmes: fromStored<'programmes'>(await getCollection('programmes')),
    sources: fromStored<'sources'>(await getCollection('sources')),
    counties: fromStored<'counties'>(await getCollection('counties')),
    categories: fromStored<'categories'>(await getCollection('categories')),
  };
}
