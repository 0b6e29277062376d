import { publicCases, sampleCases, type Archive, type CaseRecord } from './archive.ts';
import { compareIds, compareTexts, newestFirst } from './browse.ts';
import type { DirectoryRow } from './directory-filter.ts';
import { mayBeShown, mayShow, shownTrainer, type ShownTrainer, type Trainer } from './trainer.ts';

/** How many entries a page of the directory has. */
export const DIRECTORY_PAGE = 24;

/** What a trainer is called on the page, by kind. */
export const TRAINER_KINDS = { unit: '機關單位', person: '個人' } as const;

/** A case of a trainer, with the parts the trainer had in it. */
export interface TrainerCase {
  record: CaseRecord;
  roles: string[];
}

/** A trainer of the directory with the cases that readers may see, newest first. */
export interface DirectoryEntry {
  trainer: ShownTrainer;
  cases: TrainerCase[];
  /** Categories of the cases, in the order of the list of categories. */
  categories: string[];
}

/**
 * The directory as readers may see it on `today` (ISO day), by county in the order of the list, then by name.
 * Left out: samples, people without valid consent, what a person did not consent to show, and whoever is
 * neither registered nor seen to be part of a public case.
 */
export function directoryOf(archive: Archive, today: string): DirectoryEntry[] {
  const trainers = archive.trainers.filter(({ sample }) => sample !== true);
  return entriesOf(archive, trainers, publicCases(archive, { samples: false }), today);
}

/** The samples among units and people where the site has them, with their sample cases; they stand in no list. */
export function sampleEntries(archive: Archive, today: string, site: { samples: boolean }): DirectoryEntry[] {
  if (!site.samples) return [];
  const trainers = archive.trainers.filter(({ sample }) => sample === true);
  return entriesOf(archive, trainers, sampleCases(archive, site), today);
}

function entriesOf(
  archive: Archive,
  trainers: readonly Trainer[],
  records: readonly CaseRecord[],
  today: string,
): DirectoryEntry[] {
  const cases = casesByTrainer(newestFirst(records));
  const entries = trainers
    .filter((trainer) => mayBeShown(trainer, today))
    .map((trainer) => entryOf(trainer, cases.get(trainer.id) ?? [], archive))
    .filter(({ trainer, cases }) => trainer.registered || cases.length > 0);
  const rank = new Map(archive.counties.map((county, index) => [county.name, index]));
  const rankOf = ({ trainer }: DirectoryEntry) => rank.get(trainer.county ?? '') ?? archive.counties.length;
  return entries.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compareTexts(a.trainer.name, b.trainer.name) ||
      compareIds(a.trainer.id, b.trainer.id),
  );
}

/** The units among the entries: a person is never counted as an agency. */
export function unitsOf(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  return entries.filter(({ trainer }) => trainer.kind === 'unit');
}

/** Whether the trainer is registered, in the words of the page. */
export function registrationLabel(trainer: ShownTrainer): string {
  if (trainer.registered) return '種籽師資';
  return trainer.kind === 'unit' ? '承辦機關（尚未登錄為種籽師資）' : '發表人（尚未登錄為種籽師資）';
}

/** What a case says of one who took part in it: role, agency and registration, none of them said twice. */
export function partLine(trainer: ShownTrainer, role: string): string {
  const { name, agency, registered } = trainer;
  const leads = role === '承辦機關' && !registered && trainer.kind === 'unit';
  return [
    ...(leads ? [] : [role]),
    ...(agency === undefined || name.startsWith(agency) ? [] : [agency]),
    leads ? registrationLabel(trainer) : registered ? '種籽師資' : '尚未登錄為種籽師資',
  ].join('｜');
}

/** What readers must know about the entry before they rely on it. */
export function cautionsOf(trainer: ShownTrainer): string[] {
  const cautions: string[] = [];
  if (trainer.inferred === true) cautions.push('機關名稱推定');
  if (trainer.contact === undefined && mayShow(trainer, '聯絡')) cautions.push('聯絡方式待補');
  return cautions;
}

/** The entry as a row of the directory. */
export function rowOf({ trainer, cases, categories }: DirectoryEntry): DirectoryRow {
  return {
    id: trainer.id,
    name: trainer.name,
    agency: trainer.agency ?? '',
    county: trainer.county ?? '',
    kind: TRAINER_KINDS[trainer.kind],
    registration: registrationLabel(trainer),
    cautions: cautionsOf(trainer),
    categories,
    cases: cases.length,
  };
}

function casesByTrainer(records: readonly CaseRecord[]): Map<string, TrainerCase[]> {
  const byTrainer = new Map<string, TrainerCase[]>();
  for (const record of records) {
    for (const { trainer, role } of record.data.speakers ?? []) {
      const cases = byTrainer.get(trainer) ?? [];
      byTrainer.set(trainer, cases);
      const known = cases.find((item) => item.record === record);
      if (known === undefined) cases.push({ record, roles: [role] });
      else if (!known.roles.includes(role)) known.roles.push(role);
    }
  }
  return byTrainer;
}

function entryOf(trainer: Trainer, all: TrainerCase[], archive: Archive): DirectoryEntry {
  const cases = mayShow(trainer, '案例') ? all : [];
  const present = new Set(cases.map(({ record }) => record.data.category));
  const categories = archive.categories.map(({ name }) => name).filter((name) => present.has(name));
  return { trainer: shownTrainer(trainer), cases, categories };
}
