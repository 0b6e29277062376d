import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, namedYears, readRange, spanOf, withEnd, yearsWithin } from './year-range.ts';

/** Newest first, as the facet lists them; 109 and 106 have no case. */
const known = ['110', '108', '107', '105', '104'];
const open = { from: '', to: '' };

const lists = fc
  .uniqueArray(fc.integer({ min: 95, max: 115 }), { minLength: 1, maxLength: 15 })
  .map((years) => years.sort((a, b) => b - a).map(String));
const choices = lists.chain((years) => fc.tuple(fc.constant(years), fc.subarray(years)));

describe('a range as a text', () => {
  it('is the known years in it, also with ends that no case has', () => {
    expect(readRange('105-108', known)).toEqual(['108', '107', '105']);
    expect(readRange('106-109', known)).toEqual(['108', '107']);
    expect(readRange('1-9999', known)).toEqual(known);
    expect(readRange('104-104', known)).toEqual(['104']);
  });

  it('may be written backwards', () => {
    expect(readRange('108-105', known)).toEqual(readRange('105-108', known));
  });

  it.each(['', '104', '104-', '-108', 'abc-108', '104-108-110', '104–108', ' 104-108', '106-106', '1-99'])(
    'is none: %j',
    (text) => {
      expect(readRange(text, known)).toEqual([]);
    },
  );
});

describe('chosen years', () => {
  it('are named together from three neighbours on, whatever lies between them in the calendar', () => {
    expect(namedYears(known, ['110', '108', '107', '104'])).toEqual([['110', '108', '107'], ['104']]);
    expect(namedYears(known, ['110', '108', '105', '104'])).toEqual([['110'], ['108'], ['105'], ['104']]);
  });

  it('are all named, each once, and a run reads as itself', () => {
    fc.assert(
      fc.property(choices, ([years, chosen]) => {
        const named = namedYears(years, chosen);
        expect(named.flat()).toEqual(chosen);
        for (const run of named) {
          const { from, to } = spanOf(run);
          expect(readRange(`${from}-${to}`, years)).toEqual(run);
        }
      }),
    );
  });

  it('have ends when no known year between them is left out', () => {
    expect(endsOf(known, ['110', '108'])).toEqual({ from: '108', to: '110' });
    expect(endsOf(known, ['107'])).toEqual({ from: '107', to: '107' });
    expect(endsOf(known, ['110', '107'])).toEqual(open);
    expect(endsOf(known, [])).toEqual(open);
  });
});

describe('ends', () => {
  it('choose the years between them; an open end lets in all, two open ones ask for nothing', () => {
    expect(yearsWithin(known, { from: '105', to: '108' })).toEqual(['108', '107', '105']);
    expect(yearsWithin(known, { from: '107', to: '' })).toEqual(['110', '108', '107']);
    expect(yearsWithin(known, { from: '', to: '105' })).toEqual(['105', '104']);
    expect(yearsWithin(known, open)).toEqual([]);
  });

  it('give back every unbroken run', () => {
    fc.assert(
      fc.property(choices, ([years, chosen]) => {
        const ends = endsOf(years, chosen);
        if (ends.from !== '') expect(yearsWithin(years, ends)).toEqual(chosen);
      }),
    );
  });

  it('keep what was set: the other one goes along when it would be passed', () => {
    expect(withEnd(known, { from: '105', to: '107' }, 'from', '108')).toEqual({ from: '108', to: '108' });
    expect(withEnd(known, { from: '107', to: '108' }, 'to', '104')).toEqual({ from: '104', to: '104' });
    expect(withEnd(known, { from: '105', to: '107' }, 'to', '110')).toEqual({ from: '105', to: '110' });
    expect(withEnd(known, open, 'to', '107')).toEqual({ from: '', to: '107' });
  });

  it('are both open again when one is opened and no year is left out', () => {
    expect(withEnd(known, { from: '107', to: '110' }, 'from', '')).toEqual(open);
    expect(withEnd(known, { from: '104', to: '107' }, 'to', '')).toEqual(open);
    expect(withEnd(known, { from: '105', to: '107' }, 'from', '')).toEqual({ from: '', to: '107' });
  });

  it('can always be opened, in two steps at most', () => {
    fc.assert(
      fc.property(choices, ([years, chosen]) => {
        const shown = (ends: typeof open) => endsOf(years, yearsWithin(years, ends));
        const first = shown(withEnd(years, endsOf(years, chosen), 'from', ''));
        expect(shown(withEnd(years, first, 'to', ''))).toEqual(open);
      }),
    );
  });
});
