import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SIGNS } from './signs.ts';

const YAML = readFileSync(new URL('../../content/categories.yaml', import.meta.url), 'utf8');
const slugs = (parse(YAML) as { slug: string }[]).map(({ slug }) => slug);

test('every category has a sign, and no sign is without a category', () => {
  expect(Object.keys(SIGNS).sort()).toEqual([...slugs].sort());
});

test('no two categories share one', () => {
  expect(new Set(Object.values(SIGNS)).size).toBe(slugs.length);
});

test('a sign is one path of lines, without anything that could be markup', () => {
  for (const [slug, path] of Object.entries(SIGNS)) expect(path, slug).toMatch(/^M[\dMLHVCSQTAZ .,-]+$/i);
});
