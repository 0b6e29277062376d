/** Folders of records, one record a file, by kind: the extension of their files. The file name is the id. */
export const FOLDERS = {
  cases: '.mdx',
  programmes: '.yaml',
  sources: '.yaml',
  trainers: '.yaml',
} as const;

/** Closed lists, one file each. */
export const LISTS = {
  counties: 'counties.yaml',
  categories: 'categories.yaml',
  equivalents: 'equivalents.yaml',
} as const;

export type FolderKind = keyof typeof FOLDERS;
export type ListKind = keyof typeof LISTS;
export type Kind = FolderKind | ListKind;
