import type { RenderedBody } from '../../domain/archive.ts';
import type { Case } from '../../domain/case.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SiteLink } from '../body/index.ts';
import type { Checked, Gathered } from '../gather.ts';
import type { ValueFault } from '../issues.ts';
import type { Listing } from '../listing.ts';
import { valueProblem } from '../record.ts';
import type { RawRecord } from '../record.ts';
import { awardFaults } from './awards.ts';
import { citationFaults } from './citations.ts';
import { claimFaults } from './claims.ts';
import { equivalentFaults } from './equivalents.ts';
import { notAmong } from './fault.ts';
import { idFaults, repeatedIds } from './ids.ts';
import { knownOf } from './known.ts';
import type { Known } from './known.ts';
import { categoryListFaults, countyListFaults, documentListFaults, programmeFaults } from './lists.ts';
import { linkProblems } from './links.ts';
import { mediaFaults, strayMedia } from './media.ts';
import { trainerFaults } from './people.ts';
import { placeFaults } from './places.ts';
import { sampleFaults } from './samples.ts';
import { scoreFaults } from './scores.ts';
import { wordingFaults } from './wording.ts';

/** What else the checks look at. */
interface Surroundings {
  listing: Listing;
  bodies: ReadonlyMap<string, RenderedBody>;
  /** Links of bodies to the site itself, by case id. */
  links: ReadonlyMap<string, readonly SiteLink[]>;
  /** ISO day. */
  today: string;
}

/** Checks records against each other. Every check looks at what is right by itself, so none waits for another. */
export function crossCheck(gathered: Gathered, { listing, bodies, links, today }: Surroundings): Problem[] {
  const known = knownOf(gathered, listing, { bodies, today });
  const { cases, trainers, programmes, sources, counties, categories, equivalents } = gathered;
  return [
    ...cases.flatMap((each) =>
      problemsOf(each.record, [...idFaults('cases', each), ...caseFaults(each, known)]),
    ),
    ...trainers.flatMap((each) =>
      problemsOf(each.record, [...idFaults('trainers', each), ...trainerFaults(each, known)]),
    ),
    ...programmes.flatMap((each) =>
      problemsOf(each.record, [...idFaults('programmes', each), ...programmeFaults(each.fields)]),
    ),
    ...sources.flatMap((each) =>
      problemsOf(each.record, [...idFaults('sources', each), ...documentListFaults(each.fields)]),
    ),
    ...(counties === undefined ? [] : problemsOf(counties.record, countyListFaults(counties.data))),
    ...(categories === undefined ? [] : problemsOf(categories.record, categoryListFaults(categories.data))),
    ...(equivalents === undefined ? [] : problemsOf(equivalents.record, equivalentFaults(equivalents.data))),
    ...repeatedIds(trainers),
    ...strayMedia(cases, listing),
    ...linkProblems(gathered, links, listing, known),
  ];
}

/** Most faults that are told of one record. */
const MOST_FAULTS = 100;

function problemsOf(record: RawRecord, faults: readonly ValueFault[]): Problem[] {
  return faults.slice(0, MOST_FAULTS).map((fault) => valueProblem(record, fault));
}

function caseFaults({ record, fields }: Checked<Case>, known: Known): ValueFault[] {
  const { id } = record.file;
  const body = known.bodies.get(id);
  return [
    ...placeFaults(fields, known),
    ...speakerFaults(fields, known),
    ...awardFaults(fields, known),
    ...citationFaults(fields, known, body),
    ...scoreFaults(fields, known),
    ...sampleFaults(fields, known),
    ...claimFaults(fields, known.today, body),
    ...wordingFaults(fields),
    ...mediaFaults(id, fields, known),
  ];
}

function speakerFaults({ speakers = [] }: Partial<Case>, { trainers }: Known): ValueFault[] {
  const ids = [...trainers.ids].sort();
  const words = { problem: '不是已登錄的師資', cure: '請改正代號，或先新增 content/trainers/ 中的檔案。' };
  return speakers
    .map(({ trainer }, index) => ({ trainer, path: ['speakers', index, 'trainer'] }))
    .filter(({ trainer }) => !trainers.ids.has(trainer))
    .map(({ trainer, path }) => notAmong('trainer-unknown', path, trainer, ids, words));
}
