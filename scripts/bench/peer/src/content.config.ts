import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

const base = `${process.env.CONTENT_DIR ?? 'content'}/cases`;

export const collections = { cases: defineCollection({ loader: glob({ pattern: '*.mdx', base }) }) };
