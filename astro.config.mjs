import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import site from './site.config.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? site.address,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
});
