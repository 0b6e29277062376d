import { preview } from 'astro';
import { readSettings, SettingsError } from '../src/reader/settings.ts';
import { astro } from './site/astro.ts';
import { portIsFree } from './site/port.ts';

const HOST = '127.0.0.1';

const HELP = `用法： npm start
建置網站，並在本機 ${HOST} 供瀏覽；按 Ctrl+C 結束。
Builds the site and serves it on this machine; Ctrl+C ends it.

環境變數：
  PORT         連接埠，預設 4321
  CONTENT_DIR  內容資料夾，預設 content
  OUT_DIR      輸出資料夾，預設 dist
  BASE_PATH    網站所在的路徑，預設 /
  SITE_URL     網站位址，預設見 site.config.ts
  BUILD_DATE   視為今天的日期（西元年-月-日），預設今天
結束代碼： 1 建置失敗或連接埠被占用，2 設定或用法錯誤`;

/** Builds, then serves until it is stopped; gives an exit code when it cannot. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error(`不認得的參數「${args.join(' ')}」。\n\n${HELP}`);
    return 2;
  }
  const settings = readSettings(process.env);
  if (!(await portIsFree(settings.port, HOST))) return portTaken(settings.port);
  const code = astro(['build'], { BUILD_DATE: settings.buildDate });
  return code === 0 ? serve(settings.port, settings.base) : code;
}

async function serve(port: number, base: string): Promise<number> {
  const server = await preview({ server: { host: HOST, port }, logLevel: 'warn' });
  if (server.port !== port) {
    await server.stop();
    return portTaken(port);
  }
  console.log(`\n網站在 http://localhost:${port}${base} （按 Ctrl+C 結束）`);
  await server.closed();
  return 0;
}

function portTaken(port: number): number {
  console.error(
    `連接埠 ${port} 已被其他程式使用。請先結束該程式，或改用別的連接埠，例如 PORT=${port + 1} npm start\n` +
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
