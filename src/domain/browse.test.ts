import { describe, expect, it } from 'vitest';
import { caseRecord, county } from '../../tests/support/records.ts';
import {
  casesOfCategory,
  casesOfCounty,
  casesOfRegion,
  casesOfYear,
  compareTexts,
  countiesOf,
  isJoint,
  neighboursOf,
  newestFirst,
  searchPath,
  tally,
  tallyCategories,
  tallyCounties,
  tallyEvidence,
  tallyYears,
  yearsOf,
} from './browse.ts';

const ids = (records: { data: { id: string } }[]) => records.map(({ data }) => data.id);

const joint = caseRecord({ id: 'joint', county: '雲林縣', counties: ['嘉義縣'], year: 108 });
const lone = caseRecord({ id: 'lone', county: '臺中市', year: 103, category: '社會福利' });

describe('order', () => {
  it('puts the newest year first, then the title by strokes, then the id', () => {
    const records = [
      caseRecord({ id: 'd', year: 104, title: '一樣的標題' }),
      caseRecord({ id: 'a', year: 103, title: '一二三四' }),
      caseRecord({ id: 'c', year: 104, title: '一樣的標題' }),
      caseRecord({ id: 'b', year: 104, title: '一一一一' }),
    ];
    expect(ids(newestFirst(records))).toEqual(['b', 'c', 'd', 'a']);
    expect(ids(newestFirst([...records].reverse()))).toEqual(['b', 'c', 'd', 'a']);
  });

  it('leaves the given list as it stands', () => {
    const records = [caseRecord({ id: 'a', year: 100 }), caseRecord({ id: 'b', year: 110 })];
    newestFirst(records);
    expect(ids(records)).toEqual(['a', 'b']);
  });

  it('compares by strokes and numbers by value, whatever the language of the machine', () => {
    expect(['臺', '一', '水'].sort(compareTexts)).toEqual(['一', '水', '臺']);
    expect(['第10屆', '第9屆'].sort(compareTexts)).toEqual(['第9屆', '第10屆']);
  });
});

describe('groups', () => {
  it('shows a joint case in each of its counties, each county once', () => {
    expect(countiesOf(joint.data)).toEqual(['雲林縣', '嘉義縣']);
    expect(countiesOf(caseRecord({ counties: ['臺中市'] }).data)).toEqual(['臺中市']);
    expect(ids(casesOfCounty([joint, lone], '嘉義縣'))).toEqual(['joint']);
    expect(ids(casesOfCounty([joint, lone], '雲林縣'))).toEqual(['joint']);
    expect(casesOfCounty([joint, lone], '連江縣')).toEqual([]);
    expect([isJoint(joint.data), isJoint(lone.data)]).toEqual([true, false]);
  });

  it('shows a joint case in the region of its lead county', () => {
    expect(ids(casesOfRegion([joint, lone], 2))).toEqual(['joint', 'lone']);
    expect(casesOfRegion([joint, lone], 3)).toEqual([]);
  });

  it('groups by category and year', () => {
    expect(ids(casesOfCategory([joint, lone], '社會福利'))).toEqual(['lone']);
    expect(ids(casesOfYear([joint, lone], 108))).toEqual(['joint']);
    expect(yearsOf([lone, joint, lone])).toEqual([108, 103]);
  });
});

describe('counts', () => {
  it('keeps the order and the values without a case, and counts a case once a value', () => {
    const counts = tally([joint, lone, lone], ['嘉義縣', '連江縣', '雲林縣', '臺中市'], countiesOf);
    expect(counts).toEqual([
      { value: '嘉義縣', count: 1 },
      { value: '連江縣', count: 0 },
      { value: '雲林縣', count: 1 },
      { value: '臺中市', count: 2 },
    ]);
    expect(tally([lone], ['a'], () => ['a', 'a', 'b'])).toEqual([{ value: 'a', count: 1 }]);
  });

  it('counts counties, categories and years in the order of their lists', () => {
    const counties = [county('臺中市', 2), county('嘉義縣', 3)];
    expect(tallyCounties([joint, lone], counties).map(({ count }) => count)).toEqual([1, 1]);
    const category = {
      name: '社會福利',
      slug: 'welfare',
      description: '測試',
      priority: 2,
      priorityInferred: true,
    };
    expect(tallyCategories([joint, lone], [category])).toEqual([{ value: '社會福利', count: 1 }]);
    expect(tallyYears([lone, joint, lone])).toEqual([
      { value: '108', count: 1 },
      { value: '103', count: 2 },
    ]);
  });

  it('counts every kind of evidence by its label', () => {
    const record = caseRecord({ evidence: ['award', 'result'] });
    expect(tallyEvidence([record, lone])).toEqual([
      { value: '量測成果', count: 1 },
      { value: '得獎紀錄', count: 1 },
      { value: '實施作法', count: 1 },
      { value: '計畫階段', count: 0 },
    ]);
  });
});

describe('neighbours', () => {
  it('gives what stands before and after', () => {
    expect(neighboursOf([108, 104, 103], 104)).toEqual({ before: 108, after: 103 });
    expect(neighboursOf([108, 104], 108)).toEqual({ after: 104 });
    expect(neighboursOf([108, 104], 99)).toEqual({});
  });
});

it('leads to the same selection in the search', () => {
  expect(
    searchPath([
      ['county', '臺中市'],
      ['year', '103'],
    ]),
  ).toBe('/cases/?county=%E8%87%BA%E4%B8%AD%E5%B8%82&year=103');
});
