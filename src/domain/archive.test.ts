import { expect, test } from 'vitest';
import { archiveOf, caseRecord } from '../../tests/support/records.ts';
import { publicCases, sampleCases } from './archive.ts';

const archive = archiveOf({
  cases: [
    caseRecord({ id: 'real' }),
    caseRecord({ id: 'sample', sample: true }),
    caseRecord({ id: 'draft', sample: true, status: 'draft' }),
  ],
});
const ids = (records: ReturnType<typeof publicCases>) => records.map(({ data }) => data.id);

test('samples are public only where the site has them', () => {
  expect(ids(publicCases(archive, { samples: false }))).toEqual(['real']);
  expect(ids(publicCases(archive, { samples: true }))).toEqual(['real', 'sample']);
  expect(ids(sampleCases(archive, { samples: true }))).toEqual(['sample']);
  expect(ids(sampleCases(archive, { samples: false }))).toEqual([]);
});
