import type { Case } from './case.ts';
import type { Category } from './category.ts';
import type { County } from './county.ts';
import type { Equivalent } from './equivalent.ts';
import type { Programme } from './programme.ts';
import type { SourceDocument } from './source.ts';
import type { Trainer } from './trainer.ts';

/** A heading of a case's body. `slug` is its anchor on the page. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The words under one second-level heading, its deeper headings and lists included. */
export interface Section {
  /** Anchor of the heading. */
  slug: string;
  heading: string;
  /** One text for each paragraph, list item or callout line, in order; no markup, no citation marks. */
  paragraphs: string[];
}

/** A case's body, checked and rendered. */
export interface RenderedBody {
  /** HTML without scripts, raw HTML of the author's, or unsafe addresses. */
  html: string;
  headings: Heading[];
  /** The words of the body, without markup. */
  text: string;
  /** The same words by section; what stands before the first heading is in none. */
  sections: Section[];
  /** For each source id, the anchors in the body that cite it, in order. */
  citations: Record<string, string[]>;
}

/** One case: its front matter and its body. */
export interface CaseRecord {
  data: Case;
  body: RenderedBody;
}

/** Everything that the content folder holds, checked; drafts included. Each list is sorted by id or by its own order. */
export interface Archive {
  cases: CaseRecord[];
  trainers: Trainer[];
  programmes: Programme[];
  sources: SourceDocument[];
  counties: County[];
  categories: Category[];
  /** Terms by which a search finds one another. */
  equivalents: Equivalent[];
}

/** The cases that readers may see: published, and samples only when `samples` is true. */
export function publicCases(archive: Archive, options: { samples: boolean }): CaseRecord[] {
  return archive.cases.filter(
    ({ data }) => data.status === 'published' && (options.samples || data.sample !== true),
  );
}

/** The published samples where the site has them (`samples` of its settings); they stand in no list. */
export function sampleCases(archive: Archive, site: { samples: boolean }): CaseRecord[] {
  return publicCases(archive, site).filter(({ data }) => data.sample === true);
}
