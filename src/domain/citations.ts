import type { CaseRecord } from './archive.ts';
import type { CitedSource, SourceDocument } from './source.ts';

/** A place where a case cites a document. */
export interface Citation {
  record: CaseRecord;
  source: CitedSource;
}

/** A section of a document, with the cases that cite it. */
export interface CitedSection {
  section: string;
  title: string;
  citations: Citation[];
}

/** Who cites a document, by section. */
export interface DocumentCitations {
  /** The outline, in its order; sections that no case cites included. */
  outline: CitedSection[];
  /** Citations of a section that the outline does not list. */
  elsewhere: Citation[];
  /** Citations of the document as a whole. */
  whole: Citation[];
}

/** Sorts the citations of a document by section; within one, in the order of `records`. */
export function citationsOf(document: SourceDocument, records: readonly CaseRecord[]): DocumentCitations {
  const all = records.flatMap((record) =>
    record.data.sources
      .filter((source) => source.document === document.id)
      .map((source) => ({ record, source })),
  );
  const known = new Set(document.outline.map(({ section }) => section));
  return {
    outline: document.outline.map(({ section, title }) => ({
      section,
      title,
      citations: all.filter(({ source }) => source.section === section),
    })),
    elsewhere: all.filter(({ source }) => source.section !== undefined && !known.has(source.section)),
    whole: all.filter(({ source }) => source.section === undefined),
  };
}

/** How many cases cite the document; a case counts once however often it does. */
export function citingCases(document: SourceDocument, records: readonly CaseRecord[]): number {
  return records.filter(({ data }) => data.sources.some((source) => source.document === document.id)).length;
}

/** How deep a section lies in its document, from 1, as far as its number tells: `貳、一、(三)` is 3. */
export function sectionDepth(section: string): number {
  return section.split('、').filter((part) => part !== '').length;
}
