import { defineCollection } from 'astro:content';
import { archiveLoader } from './reader/loader.ts';

export const collections = {
  cases: defineCollection({ loader: archiveLoader('cases') }),
  trainers: defineCollection({ loader: archiveLoader('trainers') }),
  programmes: defineCollection({ loader: archiveLoader('programmes') }),
  sources: defineCollection({ loader: archiveLoader('sources') }),
  counties: defineCollection({ loader: archiveLoader('counties') }),
  categories: defineCollection({ loader: archiveLoader('categories') }),
  equivalents: defineCollection({ loader: archiveLoader('equivalents') }),
};
