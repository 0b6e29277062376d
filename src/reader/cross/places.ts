import type { Case } from '../../domain/case.ts';
import { regionName } from '../../domain/region.ts';
import type { ValueFault } from '../issues.ts';
import { nearest } from '../suggest.ts';
import type { Path } from '../yaml.ts';
import { notAmong, wrong } from './fault.ts';
import type { Known } from './known.ts';

/** A county that is not in the list; old and common names lead to the official one. */
export function countyFaults(path: Path, name: string | undefined, known: Known): ValueFault[] {
  if (name === undefined || known.counties === undefined || known.counties.has(name)) return [];
  const names = new Map<string, string>();
  for (const county of known.counties.values()) {
    for (const alias of [county.name, ...county.aliases])
      if (!names.has(alias)) names.set(alias, county.name);
  }
  const spelt = names.has(name) ? name : nearest(name, names.keys());
  const meant = spelt === undefined ? undefined : names.get(spelt);
  return [
    notAmong('county-unknown', path, name, [...known.counties.keys()], {
      problem: '不在允許清單',
      cure: '',
      meant,
    }),
  ];
}

/** Counties, region and category of a case. */
export function placeFaults(fields: Partial<Case>, known: Known): ValueFault[] {
  return [
    ...countyFaults(['county'], fields.county, known),
    ...(fields.counties ?? []).flatMap((name, index) => countyFaults(['counties', index], name, known)),
    ...repeatedCounties(fields),
    ...regionFaults(fields, known),
    ...categoryFaults(fields, known),
    ...(fields.adoptions ?? []).flatMap(({ county }, index) =>
      countyFaults(['adoptions', index, 'county'], county, known),
    ),
  ];
}

function repeatedCounties({ county, counties = [] }: Partial<Case>): ValueFault[] {
  return counties.flatMap((name, index) => {
    const path = ['counties', index];
    if (name === county) {
      return [
        wrong('county-repeated', path, name, '就是主辦縣市', '「counties」只寫其他縣市，請刪除這一項。'),
      ];
    }
    if (counties.indexOf(name) === index) return [];
    return [wrong('county-repeated', path, name, '重複', '每個縣市只寫一次，請刪除這一項。')];
  });
}

function regionFaults({ county, region }: Partial<Case>, known: Known): ValueFault[] {
  const right = county === undefined ? undefined : known.counties?.get(county)?.region104;
  if (county === undefined || region === undefined || right === undefined || right === region) return [];
  const hint = `${county}在104年度論壇的三區中屬${regionName(right)}，請寫「region: ${right}」。`;
  return [wrong('region-mismatch', ['region'], region, `與縣市「${county}」不符`, hint)];
}

function categoryFaults({ category }: Partial<Case>, { categories }: Known): ValueFault[] {
  if (category === undefined || categories === undefined || categories.includes(category)) return [];
  const words = { problem: '不在允許清單', cure: '說明見 content/categories.yaml。' };
  return [notAmong('category-unknown', ['category'], category, categories, words)];
}
