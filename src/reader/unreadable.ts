import type { Problem } from '../domain/problem.ts';
import { fileProblem } from './problems.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '沒有讀取的權限',
  EPERM: '沒有讀取的權限',
  ENOENT: '在讀取之前消失了',
};

const CURES: Readonly<Record<string, string>> = {
  ENOENT: '檔案可能剛被移走或改名。請再執行一次。',
};

const CURE = '請檢查檔案與資料夾的權限，讓執行指令的帳號可以讀取，再執行一次。';

/** A file or folder that the system does not let us read. */
export function unreadable(path: string, what: '檔案' | '資料夾', error: unknown): Problem {
  const reason = reasonOf(error);
  const words = REASONS[reason] ?? `系統回報 ${reason}`;
  return fileProblem(path, 'file-unreadable', `無法讀取${what}：${words}`, CURES[reason] ?? CURE);
}

/** The system's name of what went wrong, such as `EACCES`. Anything that is not the system's is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
