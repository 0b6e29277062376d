import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

  test.each([
    ['2026-01-30T15:59:59Z', '2026-01-30'],
    ['2026-01-30T16:00:00Z', '2026-01-31'],
    ['2025-12-31T23:00:00Z', '2026-01-01'],
  ])('takes the day in Taiwan: at %s %s', (moment, day) => {
    vi.useFakeTimers({ now: new Date(moment) });
    try {
      expect(readSettings({}).buildDate).toBe(day);
    } finally {
      vi.useRealTimers();
    }
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

describe('the folder of the built site', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'settings-'));
    for (const folder of ['content/cases', 'elsewhere/cases', 'people']) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const read = (outDir: string, env: Record<string, string> = {}) =>
    readSettings({ OUT_DIR: outDir, PEOPLE_DIR: 'people', ...env }, root);

  test.each([
    ['.', '是專案的根目錄，或包含專案'],
    ['..', '是專案的根目錄，或包含專案'],
    ['/', '是專案的根目錄，或包含專案'],
    ['dist/..', '是專案的根目錄，或包含專案'],
    ['content', '就是內容資料夾「content」'],
    ['content/', '就是內容資料夾「content」'],
    ['content/cases/out', '在內容資料夾「content」之內'],
    ['people/out', '在個人資料的資料夾「people」之內'],
    ['src', '就是專案的「src」資料夾'],
    ['scripts/out', '在專案的「scripts」資料夾之內'],
    ['tests', '就是專案的「tests」資料夾'],
    ['docs', '就是專案的「docs」資料夾'],
    ['public', '就是專案的「public」資料夾'],
    ['node_modules/out', '在專案的「node_modules」資料夾之內'],
    ['.git', '就是專案的「.git」資料夾'],
  ])('is not %s', (outDir, fault) => {
    expect(() => read(outDir)).toThrow(SettingsError);
    expect(() => read(outDir)).toThrow(`OUT_DIR 的值「${outDir}」${fault}。`);
  });

  test.each([
    ['elsewhere', '就是內容資料夾「elsewhere/」'],
    ['link', '就是內容資料夾「elsewhere/」'],
    ['link/new/deep', '在內容資料夾「elsewhere/」之內'],
    ['content', '就是專案的「content」資料夾'],
  ])('is not %s when the content stands elsewhere', (outDir, fault) => {
    expect(() => read(outDir, { CONTENT_DIR: 'elsewhere/' })).toThrow(fault);
  });

  test('may not contain the content', () => {
    expect(() => read('a/b', { CONTENT_DIR: 'a/b/c' })).toThrow('包含內容資料夾「a/b/c」');
  });

  test.each(['dist', '../dist', 'contents', 'src-built', '..dist'])('may be %s', (outDir) => {
    expect(read(outDir).outDir).toBe(outDir);
  });
});
