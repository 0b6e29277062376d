import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Case } from '../../src/domain/case.ts';
import { countiesSchema, type County } from '../../src/domain/county.ts';
import { categoriesSchema } from '../../src/domain/category.ts';
import { seeded } from './random.ts';

const RECORDS = ['trainers', 'programmes', 'sources', 'counties.yaml', 'categories.yaml', 'equivalents.yaml'];
const SEED = 104;

/** One real case, as the raw material of generated ones. */
interface Model {
  data: Case;
  body: string;
}

/**
 * Writes a content folder of `count` cases for measuring: real cases with their paragraphs, counties,
 * categories and years dealt anew. The same every time. It is never published.
 */
export function writeCorpus(from: string, to: string, count: number): void {
  mkdirSync(join(to, 'cases'), { recursive: true });
  for (const name of RECORDS) cpSync(join(from, name), join(to, name), { recursive: true });
  const models = readModels(join(from, 'cases'));
  const counties = countiesSchema.parse(parse(readFileSync(join(from, 'counties.yaml'), 'utf8')));
  const categories = categoriesSchema.parse(parse(readFileSync(join(from, 'categories.yaml'), 'utf8')));
  const pick = seeded(SEED);
  for (let number = 1; number <= count; number += 1) {
    const model = at(models, pick(models.length));
    const county = at(counties, pick(counties.length));
    const category = at(categories, pick(categories.length)).name;
    const id = `bench-${String(number).padStart(5, '0')}`;
    const title = `${model.data.title.slice(0, 16)}${at(models, pick(models.length)).data.title.slice(-16)}之${number}`;
    const data = { ...dealt(model.data, county), id, title, category };
    const body = shuffled(model.body, pick);
    writeFileSync(join(to, 'cases', `${id}.mdx`), `---\n${stringify(data)}---\n\n${body}`);
  }
}

function readModels(folder: string): Model[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return files.map((name) => {
    const [, matter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    return { data: parse(matter) as Case, body };
  });
}

function dealt(model: Case, county: County): Case {
  const { counties, ...data } = model;
  const others = counties?.filter((name) => name !== county.name) ?? [];
  return {
    ...data,
    // Whatever day the measuring builds for, it is not before this one.
    verified: '2015-01-01',
    county: county.name,
    region: county.region104,
    ...(others.length > 0 && { counties: others }),
  };
}

/** The same paragraphs in another order within each section; sections with components stay as they are. */
function shuffled(body: string, pick: (below: number) => number): string {
  const sections = body.trim().split(/^(?=## )/m);
  const dealt = sections.map((section) => {
    if (section.includes('<')) return section.trim();
    const [heading = '', ...paragraphs] = section.trim().split(/\n{2,}/);
    return [heading, ...dealOut(paragraphs, pick)].join('\n\n');
  });
  return `${dealt.join('\n\n')}\n`;
}

function dealOut(blocks: readonly string[], pick: (below: number) => number): string[] {
  const left = [...blocks];
  return blocks.map(() => left.splice(pick(left.length), 1)[0] ?? '');
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}
