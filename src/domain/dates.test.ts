import { describe, expect, test } from 'vitest';
import { dayText, periodText, westernYear, yearText } from './dates.ts';

describe('dayText', () => {
  test.each([
    ['2025-11-20', '民國114年11月20日'],
    ['2015-01-01', '民國104年1月1日'],
    ['2024-02-29', '民國113年2月29日'],
    ['1912-12-31', '民國1年12月31日'],
  ])('%s is %s', (iso, text) => {
    expect(dayText(iso)).toBe(text);
  });

  test.each(['Pacific/Honolulu', 'Asia/Taipei', 'Pacific/Kiritimati'])('does not shift in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(dayText('2025-01-01')).toBe('民國114年1月1日');
      expect(dayText('2025-12-31')).toBe('民國114年12月31日');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('refuses what is no day', () => {
    expect(() => dayText('2025-13-01')).toThrow(RangeError);
  });
});

describe('years', () => {
  test('the first year of the Republic is 1912', () => {
    expect(westernYear(1)).toBe(1912);
  });

  test('a ROC year carries its western one', () => {
    expect(yearText(114)).toBe('民國114年（2025）');
  });

  test.each([
    [{ from: 100, to: 103 }, undefined, '民國100年至103年（2011–2014）'],
    [{ from: 103, to: 103 }, undefined, '民國103年（2014）'],
    [{ from: 103 }, true, '民國103年（2014）迄今'],
    [{ from: 103 }, false, '民國103年（2014）起'],
    [{ from: 103 }, undefined, '民國103年（2014）起'],
  ])('%o, ongoing %o: %s', (period, ongoing, text) => {
    expect(periodText(period, ongoing)).toBe(text);
  });
});
