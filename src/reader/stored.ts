import { z } from 'zod';
import type { Archive } from '../domain/archive.ts';

/**
 * A record as the content store keeps it. The store takes text that begins with `__ASTRO_IMAGE_`
 * for a file to import, wherever it stands in the data; inside JSON no author's text begins a value.
 */
export const storedSchema = z.strictObject({
  /** Position in its list. */
  order: z.int(),
  json: z.string(),
});

export type Stored = z.infer<typeof storedSchema>;

/** Names of the archive's lists, which are also the names of the collections. */
export type ListName = keyof Archive;

/** A list of the archive as records to store, each with its key. */
export function toStored(archive: Archive, list: ListName): { id: string; data: Stored }[] {
  return archive[list].map((record, order) => ({
    id: keyOf(record),
    data: { order, json: JSON.stringify(record) },
  }));
}

function keyOf(record: Archive[ListName][number]): string {
  if ('data' in record) return record.data.id;
  if ('terms' in record) return record.terms.join('、');
  return 'id' in record ? record.id : record.slug;
}

/** Records out of the store, in their order. What they are was checked when they were stored. */
export function fromStored(entries: readonly { data: Stored }[]): unknown[] {
  const ordered = entries.map(({ data }) => data).sort((a, b) => a.order - b.order);
  return ordered.map(({ json }): unknown => JSON.parse(json));
}
