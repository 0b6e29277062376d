import { publicCases, type Archive } from '../../../src/domain/archive.ts';
import { FACETS, facetValues, type Facet } from '../../../src/domain/facets.ts';
import { searchText, type SearchPart } from '../../../src/domain/search-text.ts';
import { readArchive } from '../../../src/reader/index.ts';

/** A case of the list, by what is searched and what it is narrowed down by. */
export interface Document {
  id: string;
  title: string;
  parts: readonly Pick<SearchPart, 'label' | 'texts'>[];
  tags: readonly string[];
  facets: Readonly<Record<Facet, readonly string[]>>;
}

/** A group of the list of equivalents. */
export interface Group {
  kind: string;
  terms: readonly string[];
}

/** What the benchmark knows of a content folder. */
export interface Material {
  /** In the order of their ids. */
  documents: Document[];
  groups: Group[];
}

/** Reads a content folder, from the root, as the site does. Throws when something is wrong in it. */
export function readMaterial(root: string, contentDir: string, today: string): Material {
  const { archive, problems } = readArchive({ root, contentDir, base: '/', today });
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(`${contentDir}: ${error.message}`);
  return materialOf(archive);
}

/** The cases of the list, without samples. */
export function materialOf(archive: Archive): Material {
  const documents = publicCases(archive, { samples: false }).map((record) => {
    const { id, title, parts } = searchText(record, archive);
    const facets = FACETS.map((facet) => [facet, facetValues(facet, record, archive)] as const);
    return {
      id,
      title,
      parts,
      tags: record.data.tags ?? [],
      facets: Object.fromEntries(facets) as Record<Facet, string[]>,
    };
  });
  return { documents, groups: archive.equivalents.map(({ kind, terms }) => ({ kind, terms })) };
}
