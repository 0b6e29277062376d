import { expect, it } from 'vitest';
import { county } from '../../tests/support/records.ts';
import { divisionOf, regionName, regionsOf } from './region.ts';

const counties = [
  { ...county('雲林縣', 2), region101: 4 },
  { ...county('基隆市', 1), region101: 1 },
  { ...county('苗栗縣', 2), region101: 2 },
];

const shape = (regions: ReturnType<typeof regionsOf>) =>
  regions.map(({ number, name, counties: members }) => [number, name, members.map((member) => member.name)]);

it('divides by the forum of 104, in the order of regions and of the list', () => {
  expect(shape(regionsOf(counties))).toEqual([
    [1, '第一區', ['基隆市']],
    [2, '第二區', ['雲林縣', '苗栗縣']],
  ]);
});

it('divides by the forum of 101', () => {
  expect(shape(divisionOf(counties, 'region101'))).toEqual([
    [1, '第一區', ['基隆市']],
    [2, '第二區', ['苗栗縣']],
    [4, '第四區', ['雲林縣']],
  ]);
});

it('names the five regions', () => {
  expect([1, 2, 3, 4, 5].map(regionName)).toEqual(['第一區', '第二區', '第三區', '第四區', '第五區']);
});
