import type { RenderedBody } from '../../domain/archive.ts';
import type { County } from '../../domain/county.ts';
import type { Programme } from '../../domain/programme.ts';
import type { SourceDocument } from '../../domain/source.ts';
import type { Trainer } from '../../domain/trainer.ts';
import type { Checked, Gathered } from '../gather.ts';
import type { FolderKind } from '../kinds.ts';
import type { Listing } from '../listing.ts';

/** What records may refer to. */
export interface Known {
  /** Missing when the list itself is wrong; then nothing can be said of counties. */
  counties: ReadonlyMap<string, County> | undefined;
  categories: readonly string[] | undefined;
  trainers: Records<Trainer>;
  programmes: Records<Programme>;
  documents: Records<SourceDocument>;
  bodies: ReadonlyMap<string, RenderedBody>;
  /** Names of the files in each case's media folder. */
  media: ReadonlyMap<string, ReadonlySet<string>>;
  /** ISO day. */
  today: string;
}

/** The records of one kind. */
export interface Records<T> {
  /** Also of those whose files are wrong: a reference to them is right. */
  ids: ReadonlySet<string>;
  /** What is right in each. */
  fields: ReadonlyMap<string, Partial<T>>;
}

/** Gathers what references are checked against. */
export function knownOf(gathered: Gathered, listing: Listing, rest: Pick<Known, 'bodies' | 'today'>): Known {
  const records = <T>(kind: FolderKind, checked: readonly Checked<T>[]): Records<T> => ({
    ids: new Set(listing.files.filter((file) => file.kind === kind).map(({ id }) => id)),
    fields: new Map(checked.map(({ record, fields }) => [record.file.id, fields])),
  });
  return {
    ...rest,
    counties: gathered.counties && new Map(gathered.counties.data.map((county) => [county.name, county])),
    categories: gathered.categories?.data.map(({ name }) => name),
    trainers: records('trainers', gathered.trainers),
    programmes: records('programmes', gathered.programmes),
    documents: records('sources', gathered.sources),
    media: listing.media,
  };
}
