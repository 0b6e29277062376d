/** The address of a page or file of this site: `path` from the root, as `/cases/`, under the site's base path. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
