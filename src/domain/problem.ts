/** How serious a problem is: an error stops everything, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong in the content, said to its editor in Traditional Chinese. */
export interface Problem {
  /** Path from the project's root, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters (code points). */
  column: number;
  severity: Severity;
  /** Stable name of the class of problem; each has a page in `docs/problems/`. */
  code: string;
  /** What is wrong. */
  message: string;
  /** The cure. */
  hint: string;
}
