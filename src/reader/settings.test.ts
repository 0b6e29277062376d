import { describe, expect, test } from 'vitest';
import { SettingsError, readSettings } from './settings.ts';

describe('readSettings', () => {
  test('has a default for everything but the people', () => {
    const settings = readSettings({ BUILD_DATE: '2026-01-31' });
    expect(settings).toEqual({
      contentDir: 'content',
      outDir: 'dist',
      siteUrl: 'http://localhost:4321',
      base: '/',
      buildDate: '2026-01-31',
      port: 4321,
    });
    expect('peopleDir' in settings).toBe(false);
  });

  test('takes today when no day is given, and an empty variable as not given', () => {
    expect(readSettings({ BUILD_DATE: ' ' }).buildDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('reads every variable', () => {
    expect(
      readSettings({
        CONTENT_DIR: '/a',
        OUT_DIR: '/b',
        SITE_URL: 'https://example.gov.tw/',
        BASE_PATH: '/biaogan',
        BUILD_DATE: '2024-02-29',
        PEOPLE_DIR: '/c',
        PORT: '80',
      }),
    ).toEqual({
      contentDir: '/a',
      outDir: '/b',
      siteUrl: 'https://example.gov.tw',
      base: '/biaogan/',
      buildDate: '2024-02-29',
      peopleDir: '/c',
      port: 80,
    });
  });

  test.each([
    ['BUILD_DATE', '2024-02-30'],
    ['BUILD_DATE', '20240229'],
    ['BASE_PATH', 'biaogan'],
    ['BASE_PATH', '//other.example'],
    ['BASE_PATH', '/a/../b'],
    ['BASE_PATH', '/a?b'],
    ['SITE_URL', 'ftp://example.gov.tw'],
    ['SITE_URL', 'example.gov.tw'],
    ['SITE_URL', 'https://user:pass@example.gov.tw'],
    ['SITE_URL', 'https://example.gov.tw/path'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '80a'],
  ])('refuses %s=%s and names it', (name, value) => {
    const read = () => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name} 的值「`));
  });

  test('answers at once to a path made to be slow', () => {
    expect(() => readSettings({ BASE_PATH: `/${'a'.repeat(50_000)}!` })).toThrow(SettingsError);
  });
});
