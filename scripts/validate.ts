import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { readArchive } from '../src/reader/index.ts';
import { asGitHub, asJson, asText, summary } from '../src/reader/report.ts';
import { SettingsError, readSettings } from '../src/reader/settings.ts';
import { UnknownPathError, within } from './validate-paths.ts';

const FORMATS = ['text', 'github', 'json'] as const;
type Format = (typeof FORMATS)[number];

const HELP = `檢查內容資料夾的每一個檔案，一次列出全部問題。

用法：npm run validate -- [路徑…] [--format text|github|json] [--help]

  路徑              只列出這些檔案或資料夾的問題；與其他檔案的關聯仍全部檢查
  --format text     給人看的文字（預設）
  --format github   GitHub Actions 的註記
  --format json     { "problems": [{ file, line, column, severity, code, message, hint }] }
  --help            顯示這段說明

環境變數：CONTENT_DIR（內容資料夾，預設 content）、PEOPLE_DIR（個人資料的資料夾）、
          BASE_PATH（網站路徑）、BUILD_DATE（視為今天的日期，例如 2026-01-31）

結束碼：0 沒有錯誤（可能有警告）、1 有錯誤、2 用法不對、3 程式本身出錯`;

/** The command was called in a way that it does not know. */
class UsageError extends Error {
  override name = 'UsageError';
}

interface Arguments {
  paths: string[];
  format: Format;
  help: boolean;
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) {
    throw new UsageError(`不認得的格式「${values.format}」，可用的格式：${FORMATS.join('、')}。`);
  }
  return { paths: positionals, format, help: values.help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`不認得的選項或缺少值：「${option}」。用法請見 npm run validate -- --help`);
  }
}

/** Runs the command; gives its exit code. */
function validate(args: string[]): number {
  const { paths, format, help } = readArguments(args);
  if (help) {
    console.log(HELP);
    return 0;
  }
  const root = process.cwd();
  const settings = readSettings(process.env);
  const result = readArchive({ ...settings, root, today: settings.buildDate });
  const { problems, files } = within(
    result,
    paths.map((path) => resolve(root, path)),
    root,
  );
  if (format === 'json') console.log(asJson(problems));
  if (format === 'github' && problems.length > 0) console.log(asGitHub(problems));
  if (format === 'text') {
    if (problems.length > 0) console.log(asText(problems));
    console.log(summary(problems, files.length));
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What the editor can put right is said in one line; the rest is a bug of ours, and says so. */
function explainFailure(error: unknown): number {
  if (error instanceof UsageError || error instanceof UnknownPathError || error instanceof SettingsError) {
    console.error(error.message);
    return 2;
  }
  console.error('程式本身出錯，不是內容的問題。請把以下訊息回報給維護者：');
  console.error(error);
  return 3;
}

try {
  process.exitCode = validate(process.argv.slice(2));
} catch (error) {
  process.exitCode = explainFailure(error);
}
