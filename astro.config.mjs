import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { citations } from './src/integrations/citations.ts';
import { media } from './src/integrations/media.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { socialPictures } from './src/integrations/social-pictures.ts';
import { SettingsError, readSettings } from './src/reader/settings.ts';

const settings = usableSettings();
// Whatever reads the settings later in this process sees the same day, even past midnight.
process.env.BUILD_DATE = settings.buildDate;

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: settings.outDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), media(), citations(), searchIndex(), socialPictures(), sitemap()],
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.BUILD_DATE': JSON.stringify(settings.buildDate) },
    // A small script stays a file of its own, so that a strict content-security-policy can follow.
    build: { assetsInlineLimit: 0 },
  },
});

/** A setting that cannot be used ends the command as misuse does. */
function usableSettings() {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
