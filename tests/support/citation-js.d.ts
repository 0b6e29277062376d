/** The part of Citation.js, which has no types of its own, that the tests use. */
declare module '@citation-js/core' {
  export interface CslName {
    literal?: string;
    family?: string;
    given?: string;
  }

  export interface CslData {
    id?: string;
    type?: string;
    title?: string;
    number?: string;
    publisher?: string;
    URL?: string;
    note?: string;
    abstract?: string;
    keyword?: string;
    author?: CslName[];
    issued?: { 'date-parts'?: number[][] };
  }

  export class Cite {
    constructor(input: unknown, options?: { generateGraph?: boolean });
    readonly data: CslData[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
