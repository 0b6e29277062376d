import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { astro } from './site/astro.ts';

const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

const HELP = `用法： npm run check
檢查所有程式與頁面的型別；src/domain 另外檢查一次，不含 Node 與瀏覽器的型別。
Checks the types of all code and pages, and of src/domain once more without those of Node and the browser.

結束代碼： 0 沒有錯誤，1 有錯誤，2 用法錯誤`;

function check(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(`不認得的參數「${args.join(' ')}」。\n\n${HELP}`);
    return 2;
  }
  const pages = astro(['check'], {});
  const domain = spawnSync(process.execPath, [TSC, '-p', 'src/domain/tsconfig.json'], { stdio: 'inherit' });
  return pages === 0 && domain.status === 0 ? 0 : 1;
}

process.exitCode = check(process.argv.slice(2));
