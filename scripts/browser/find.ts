import type { Machine } from './machine.ts';

/** Names of programs in PATH first, then the usual places of systems that keep programs elsewhere. */
export const SYSTEM_BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** No browser can be had; the message says what to do, in Chinese and English. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError';
}

/**
 * Full path of a Chromium that starts: `CHROMIUM_PATH`, the system's, Debian's package (installed, when root),
 * Playwright's download. Throws `NoBrowserError` when every way fails.
 */
export function findBrowser(machine: Machine): string {
  const wanted = machine.env['CHROMIUM_PATH']?.trim();
  if (wanted !== undefined && wanted !== '') return chosen(machine, wanted);
  const found = systemBrowser(machine) ?? debianBrowser(machine) ?? playwrights(machine);
  if (found !== undefined) return found;
  throw new NoBrowserError(HELP);
}

function chosen(machine: Machine, program: string): string {
  const path = machine.startable(program);
  if (path !== undefined) return path;
  throw new NoBrowserError(
    `CHROMIUM_PATH 指定的「${program}」無法啟動。請改成 Chromium 或 Chrome 執行檔的完整路徑，或取消這個設定讓程式自己找。\n` +
      `CHROMIUM_PATH names "${program}", which does not start. Set it to the full path of Chromium or Chrome, or unset it to let the command look for one.`,
  );
}

function systemBrowser(machine: Machine): string | undefined {
  for (const program of SYSTEM_BROWSERS) {
    const path = machine.startable(program);
    if (path !== undefined) return path;
  }
  return undefined;
}

function debianBrowser(machine: Machine): string | undefined {
  if (!machine.isRoot || machine.startable('apt-get') === undefined) return undefined;
  machine.say('找不到瀏覽器，安裝 Debian 套件 chromium。 No browser found: installing the Debian package.');
  // An update that fails for one archive may still leave the package within reach.
  machine.run('apt-get', 'update');
  machine.run('apt-get', 'install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES);
  return systemBrowser(machine);
}

/** Playwright's own browser: as an earlier run has left it, else downloaded. */
function playwrights(machine: Machine): string | undefined {
  const here = machine.startable(machine.playwrightBrowser());
  const [command, ...args] = machine.playwrightCommand;
  if (here !== undefined || command === undefined) return here;
  machine.say('下載 Playwright 的 Chromium。 Downloading Playwright’s Chromium.');
  machine.run(command, ...args, 'install', '--no-shell', 'chromium');
  return machine.startable(machine.playwrightBrowser());
}

const HELP = `找不到可用的瀏覽器，也無法自動安裝。請擇一處理後再執行一次：
  1. 已有 Chrome 或 Chromium：設定 CHROMIUM_PATH=執行檔的完整路徑
  2. Debian、Ubuntu：以 root 執行 apt-get install chromium fonts-noto-cjk
  3. 網路可連到 Playwright 的下載站：npx playwright-core install --with-deps chromium
  4. 先不跑瀏覽器測試：npm test -- unit site
No browser was found and none could be installed. Do one of these, then try again:
  1. You have Chrome or Chromium: set CHROMIUM_PATH to the full path of its program
  2. Debian, Ubuntu: as root, apt-get install chromium fonts-noto-cjk
  3. Playwright's downloads can be reached: npx playwright-core install --with-deps chromium
  4. Leave the browser tests out: npm test -- unit site`;
