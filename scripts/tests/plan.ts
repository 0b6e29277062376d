/** Groups of tests, from the fastest to the slowest. */
export const GROUPS = ['unit', 'site', 'browser'] as const;

export type Group = (typeof GROUPS)[number];

/** What `npm test` was asked to do. */
export interface Plan {
  help: boolean;
  groups: Group[];
  /** For Vitest: file filters and options. */
  rest: string[];
}

export const HELP = `用法： npm test [-- 群組… Vitest參數…]
執行測試：找瀏覽器（必要時安裝）、建置網站到暫存資料夾，再跑 Vitest。

群組（不寫就是全部）：
  unit      程式與工具的測試，不建置、不用瀏覽器
  site      檢查建置出來的網頁：連結、HTML、大小、重複建置
  browser   在真的 Chromium 中操作網站並檢查無障礙

例： npm test -- unit reader           只跑路徑含 reader 的單元測試
     npm test -- browser -t 搜尋       只跑名稱含「搜尋」的瀏覽器測試
環境變數： CHROMIUM_PATH  瀏覽器執行檔；CONTENT_DIR  內容資料夾
結束代碼： 0 全部通過，1 有失敗，2 找不到瀏覽器`;

/** Reads the arguments: leading names of groups choose, all else goes to Vitest. */
export function planOf(args: readonly string[]): Plan {
  const firstOther = args.findIndex((arg) => !isGroup(arg));
  const named = firstOther === -1 ? args : args.slice(0, firstOther);
  const chosen = new Set(named);
  return {
    help: args.includes('--help') || args.includes('-h'),
    groups: named.length === 0 ? [...GROUPS] : GROUPS.filter((group) => chosen.has(group)),
    rest: args.slice(named.length),
  };
}

function isGroup(arg: string): arg is Group {
  return GROUPS.some((group) => group === arg);
}
