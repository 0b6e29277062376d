import { SearchUnavailable } from '../engine.ts';

/** A JSON file of the site, the newest one. Rejects with `SearchUnavailable`. */
export async function getJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-cache' }).catch((error: unknown) => {
    throw new SearchUnavailable('network', error);
  });
  if (!response.ok) throw new SearchUnavailable(response.status === 404 ? 'missing' : 'network');
  return (await response.json()) as T;
}
