import { element } from '../case-browser/dom.client.ts';

/** The parts of the directory's page that its script works on, and what the page tells it. */
export interface DirectoryParts {
  root: HTMLElement;
  form: HTMLFormElement;
  clear: HTMLElement;
  heading: HTMLElement;
  status: HTMLElement;
  list: HTMLElement;
  pages: HTMLElement;
  card: HTMLTemplateElement;
  /** Address of the directory. */
  home: string;
  /** Address of the rows. */
  source: string;
  /** Rows a page. */
  size: number;
}

/** Finds the directory on the page; nothing when the page has none. Throws when a part of it is missing. */
export function findParts(): DirectoryParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-directory]');
  if (!root) return undefined;
  const { home = '', source = '', size = '' } = root.dataset;
  return {
    root,
    form: element(root, 'form', HTMLFormElement),
    clear: element(root, '[data-directory-clear]', HTMLElement),
    heading: element(root, 'h2', HTMLElement),
    status: element(root, '[data-directory-status]', HTMLElement),
    list: element(root, '[data-directory-list]', HTMLElement),
    pages: element(root, '[data-directory-pages]', HTMLElement),
    card: element(root, '[data-directory-card]', HTMLTemplateElement),
    home,
    source,
    size: Number(size),
  };
}
