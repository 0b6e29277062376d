import { describe, expect, test } from 'vitest';
import { findBrowser, NoBrowserError } from './find.ts';
import { thisMachine, type Machine } from './machine.ts';

const PLAYWRIGHTS = '/home/x/.cache/ms-playwright/chromium/chrome';

interface Scene {
  env?: Record<string, string>;
  root?: boolean;
  starts?: string[];
  /** What a command leaves behind that starts. */
  leaves?: Record<string, string>;
}

/** A machine of words only: nothing is started or installed. */
function machineOf(scene: Scene) {
  const starting = new Set(scene.starts);
  const ran: string[] = [];
  const machine: Machine = {
    env: scene.env ?? {},
    isRoot: scene.root ?? false,
    startable: (program) => (starting.has(program) ? program : undefined),
    run: (command, ...args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const left = Object.entries(scene.leaves ?? {}).find(([part]) => line.includes(part))?.[1];
      if (left !== undefined) starting.add(left);
      return left !== undefined;
    },
    playwrightBrowser: () => PLAYWRIGHTS,
    playwrightCommand: ['node', 'cli.js'],
    say: () => undefined,
  };
  return { machine, ran };
}

const INSTALL = 'apt-get install -y --no-install-recommends chromium fonts-noto-cjk';
const DOWNLOAD = 'node cli.js install --no-shell chromium';

describe('findBrowser', () => {
  test('takes CHROMIUM_PATH before all others', () => {
    const { machine, ran } = machineOf({
      env: { CHROMIUM_PATH: '/my/chrome' },
      starts: ['/my/chrome', 'chromium'],
    });
    expect(findBrowser(machine)).toBe('/my/chrome');
    expect(ran).toEqual([]);
  });

  test('refuses a CHROMIUM_PATH that does not start, instead of taking another', () => {
    const { machine } = machineOf({ env: { CHROMIUM_PATH: '/gone' }, starts: ['chromium'] });
    expect(() => findBrowser(machine)).toThrow(NoBrowserError);
    expect(() => findBrowser(machine)).toThrow(/CHROMIUM_PATH 指定的「\/gone」無法啟動/);
  });

  test('treats an empty CHROMIUM_PATH as not set', () => {
    const { machine } = machineOf({ env: { CHROMIUM_PATH: ' ' }, starts: ['chromium'] });
    expect(findBrowser(machine)).toBe('chromium');
  });

  test.each([
    [['google-chrome', 'chromium-browser', 'chromium'], 'chromium'],
    [['google-chrome', 'chromium-browser'], 'chromium-browser'],
    [['/opt/google/chrome/chrome', 'google-chrome'], 'google-chrome'],
    [['/opt/google/chrome/chrome', PLAYWRIGHTS], '/opt/google/chrome/chrome'],
  ])('takes the system’s: of %j, %s', (starts, expected) => {
    const { machine, ran } = machineOf({ starts, root: true });
    expect(findBrowser(machine)).toBe(expected);
    expect(ran).toEqual([]);
  });

  test('takes what Playwright has downloaded before, when no package can be had', () => {
    const { machine, ran } = machineOf({ starts: ['apt-get', PLAYWRIGHTS] });
    expect(findBrowser(machine)).toBe(PLAYWRIGHTS);
    expect(ran).toEqual([]);
  });

  test('as root prefers Debian’s package to what Playwright has downloaded', () => {
    const { machine, ran } = machineOf({
      root: true,
      starts: ['apt-get', PLAYWRIGHTS],
      leaves: { [INSTALL]: 'chromium' },
    });
    expect(findBrowser(machine)).toBe('chromium');
    expect(ran).toEqual(['apt-get update', INSTALL]);
  });

  test('as root installs Debian’s package, and does not download', () => {
    const { machine, ran } = machineOf({
      root: true,
      starts: ['apt-get'],
      leaves: { [INSTALL]: 'chromium' },
    });
    expect(findBrowser(machine)).toBe('chromium');
    expect(ran).toEqual(['apt-get update', INSTALL]);
  });

  test('as root without apt-get downloads', () => {
    const { machine, ran } = machineOf({ root: true, leaves: { [DOWNLOAD]: PLAYWRIGHTS } });
    expect(findBrowser(machine)).toBe(PLAYWRIGHTS);
    expect(ran).toEqual([DOWNLOAD]);
  });

  test('downloads when the package cannot be had', () => {
    const { machine, ran } = machineOf({
      root: true,
      starts: ['apt-get'],
      leaves: { [DOWNLOAD]: PLAYWRIGHTS },
    });
    expect(findBrowser(machine)).toBe(PLAYWRIGHTS);
    expect(ran).toEqual(['apt-get update', INSTALL, DOWNLOAD]);
  });

  test('without root never runs apt-get', () => {
    const { machine, ran } = machineOf({ starts: ['apt-get'], leaves: { [DOWNLOAD]: PLAYWRIGHTS } });
    expect(findBrowser(machine)).toBe(PLAYWRIGHTS);
    expect(ran).toEqual([DOWNLOAD]);
  });

  test('says in both languages what to do when all fail', () => {
    const { machine, ran } = machineOf({ root: true, starts: ['apt-get'] });
    expect(() => findBrowser(machine)).toThrow(/找不到可用的瀏覽器[^]*CHROMIUM_PATH[^]*No browser was found/);
    expect(ran).toEqual(['apt-get update', INSTALL, DOWNLOAD]);
  });
});

describe('this machine', () => {
  test('gives the full path of a program in PATH', () => {
    const machine = thisMachine();
    expect(machine.startable('node')).toMatch(/^[/\\A-Z].*node/);
    expect(machine.startable(process.execPath)).toBe(process.execPath);
  });

  test('gives nothing for what is not there or does not start', () => {
    const machine = thisMachine();
    expect(machine.startable('no-such-program')).toBeUndefined();
    expect(machine.startable(import.meta.filename)).toBeUndefined();
  });
});
