import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The yardstick of the benchmark: the same cases as MDX modules, the way Astro's documentation shows.
export default defineConfig({ outDir: process.env.OUT_DIR, trailingSlash: 'always', integrations: [mdx()] });
