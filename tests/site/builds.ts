import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/domain/archive.ts';
import { readArchive } from '../../src/reader/index.ts';
import { readSite, type BuiltSite } from './built-site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A value that `npm test` hands over. Throws when the tests were started in another way. */
export function given(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  throw new Error(`${name} is not set: start these tests by "npm test -- site" or "npm test -- browser".`);
}

/** The site as it is built for the top of a host. */
export function builtSite(): BuiltSite {
  return readSite(given('TEST_SITE'), given('TEST_SITE_URL'), '/');
}

/** The same, built a second time without caches. */
export function builtAgain(): BuiltSite {
  return readSite(given('TEST_SITE_AGAIN'), given('TEST_SITE_URL'), '/');
}

/** The site as it is built for a subfolder, with cases in its content that no reader may see. */
export function builtBelow(): BuiltSite {
  return readSite(given('TEST_SITE_BELOW'), given('TEST_SITE_URL'), given('TEST_BASE_PATH'));
}

/** The archive out of which a build was made. */
export function archiveOf(contentVariable: string): Archive {
  const { archive } = readArchive({
    root: ROOT,
    contentDir: given(contentVariable),
    base: '/',
    today: given('TEST_BUILD_DATE'),
  });
  return archive;
}
