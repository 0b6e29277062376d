import { resolve as resolveAsTypeScript } from 'eslint-import-resolver-typescript';

export const interfaceVersion = 2;

/**
 * Resolves an import for eslint-plugin-boundaries. ESLint gives a script inside of an `.astro` file a name below that
 * file (`Page.astro/1_1.ts`), but its imports count from the file itself.
 *
 * @param {string} source
 * @param {string} file
 * @param {import('eslint-import-resolver-typescript').TypeScriptResolverOptions} options
 */
export function resolve(source, file, options) {
  return resolveAsTypeScript(source, file.replace(/(\.astro)[/\\][^/\\]+$/, '$1'), options);
}
