import type { Media } from '../../domain/case-parts.ts';
import type { RenderedBody } from '../../domain/archive.ts';
import type { Code } from '../codes.ts';

/** What a body may refer to. */
export interface BodyContext {
  caseId: string;
  /** Ids of the case's sources, in their order. */
  sourceIds: readonly string[];
  /** The case's `media`, as its front matter lists them. */
  media: readonly Media[];
  /** File names that exist in the case's media folder. */
  mediaFiles: ReadonlySet<string>;
  /** Path under which the site lives, beginning and ending with `/`. */
  base: string;
}

/** Something wrong in a body; line and column are from 1, within the body, columns in code points. */
export interface BodyProblem {
  line: number;
  column: number;
  code: Code;
  message: string;
  hint: string;
}

/** A link of a body to the site itself. */
export interface SiteLink {
  /** Where it begins in the body. */
  offset: number;
  /** As the author wrote it. */
  written: string;
  /** Path below the site's base, beginning with `/`. */
  path: string;
  /** What stands after `#`, decoded; empty when there is none. */
  anchor: string;
}

/** A body as far as it could be rendered, and everything that is wrong with it. */
export interface BodyResult {
  body: RenderedBody;
  problems: BodyProblem[];
  links: SiteLink[];
}
