import type { Category } from '../../domain/category.ts';
import type { County } from '../../domain/county.ts';
import type { Programme } from '../../domain/programme.ts';
import type { SourceDocument } from '../../domain/source.ts';
import type { ValueFault } from '../issues.ts';
import type { Path } from '../yaml.ts';
import { wrong } from './fault.ts';

interface Placed {
  value: string | number;
  path: Path;
}

/** A code, name, slug or alias that two counties share. */
export function countyListFaults(counties: readonly County[]): ValueFault[] {
  const field = (name: 'code' | 'slug') =>
    repeated(counties.map((county, index) => ({ value: county[name], path: [index, name] })));
  const names = counties.flatMap((county, index) => [
    { value: county.name, path: [index, 'name'] },
    ...county.aliases.map((value, at) => ({ value, path: [index, 'aliases', at] })),
  ]);
  return [...field('code'), ...field('slug'), ...repeated(names)];
}

/** A name or slug that two categories share. */
export function categoryListFaults(categories: readonly Category[]): ValueFault[] {
  return (['name', 'slug'] as const).flatMap((name) =>
    repeated(categories.map((category, index) => ({ value: category[name], path: [index, name] }))),
  );
}

/** Two editions of one year. */
export function programmeFaults({ editions = [] }: Partial<Programme>): ValueFault[] {
  const years = editions.map(({ year }, index) => ({ value: year, path: ['editions', index, 'year'] }));
  return repeated(years).map((fault) => ({ ...fault, code: 'edition-duplicate' }));
}

/** Two parts of an outline with one number: a case could not say which it cites. */
export function documentListFaults({ outline = [] }: Partial<SourceDocument>): ValueFault[] {
  return repeated(
    outline.map(({ section }, index) => ({ value: section, path: ['outline', index, 'section'] })),
  );
}

function repeated(values: readonly Placed[]): ValueFault[] {
  const seen = new Set<string | number>();
  return values.flatMap(({ value, path }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      wrong(
        'list-duplicate',
        path,
        value,
        '與前面的重複',
        '這個值在檔案中只能出現一次，請改正或刪除其中一個。',
      ),
    ];
  });
}
