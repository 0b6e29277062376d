import type { Severity } from '../domain/problem.ts';

/** What every problem of one class has in common. */
interface CodeInfo {
  severity: Severity;
  /** Title of the class's page in `docs/problems/`. */
  title: string;
}

const error = (title: string): CodeInfo => ({ severity: 'error', title });
const warning = (title: string): CodeInfo => ({ severity: 'warning', title });

/** Every class of problem. A code is permanent, and has a page and a fixture of its name. */
export const CODES = {
  // The folder and its files.
  'content-missing': error('找不到資料夾或必要的檔案'),
  'file-unknown': error('不認得的檔案或資料夾'),
  'file-link': error('檔案是符號連結'),
  'file-unreadable': error('檔案或資料夾無法讀取'),
  'file-name': error('檔名不合規定'),
  'file-name-case': error('檔名只差在大小寫'),
  'file-too-large': error('檔案太大'),
  'file-empty': error('檔案是空的'),
  'file-encoding': error('檔案不是 UTF-8 編碼'),
  'file-control-character': error('檔案含有看不見的控制字元'),
  'media-missing': error('媒體檔案不存在'),
  'media-unlisted': error('媒體檔案沒有列在案例中'),
  // Front matter.
  'front-matter-missing': error('檔案開頭沒有欄位區'),
  'front-matter-unclosed': error('欄位區沒有結束'),
  'front-matter-language': error('欄位區指定了其他語言'),
  // YAML.
  'yaml-syntax': error('欄位的寫法有誤'),
  'yaml-tab': error('用 Tab 縮排'),
  'yaml-alias': error('使用錨點或別名'),
  'yaml-tag': error('使用型別標籤'),
  'yaml-duplicate-key': error('欄位重複'),
  'yaml-forbidden-key': error('禁用的欄位名稱'),
  'yaml-document': error('檔案含多份文件或指令'),
  // One record against its schema.
  'field-missing': error('缺少必填欄位'),
  'field-unknown': error('不認得的欄位'),
  'field-type': error('值的型別不對'),
  'field-range': error('數字超出範圍'),
  'field-length': error('文字或清單的長短不合規定'),
  'field-format': error('值的格式不對'),
  'field-choice': error('值不在允許清單'),
  'field-rule': error('欄位之間互相矛盾'),
  'draft-incomplete': warning('草稿尚未完成'),
  // Records against each other.
  'id-mismatch': error('代號與檔名不同'),
  'id-duplicate': error('代號重複'),
  'county-unknown': error('不認得的縣市'),
  'county-repeated': error('縣市重複'),
  'region-mismatch': error('區別與縣市不符'),
  'list-duplicate': error('清單中有重複的值'),
  'equivalent-duplicate': error('等義詞重複'),
  'equivalent-contained': warning('同義詞包含另一個同義詞'),
  'category-unknown': error('不認得的類別'),
  'trainer-unknown': error('不認得的師資'),
  'programme-unknown': error('不認得的獎項'),
  'edition-duplicate': error('同一年有兩屆'),
  'edition-unknown': error('獎項沒有這一屆'),
  'group-unknown': error('該屆沒有這個類組'),
  'stage-unknown': error('該屆沒有這個階段'),
  'source-unknown': error('不認得的來源代號'),
  'source-duplicate': error('來源代號重複'),
  'source-unused': warning('來源沒有被引用'),
  'document-unknown': error('不認得的文件'),
  'section-unknown': error('文件沒有這個章節'),
  'score-rubric': error('評分不合該屆的評分標準'),
  'score-real-case': error('真實案例不可有評分'),
  'sample-mixed': error('示範資料與真實資料混用'),
  'verified-future': error('查核日期在未來'),
  'year-unexplained': warning('年度與參獎或期間不符而未說明'),
  'evidence-no-result': warning('標示量測成果卻沒有成果'),
  'evidence-plan-result': warning('計畫階段的案例卻寫成效'),
  'wording-mainland': warning('用語不是臺灣的說法'),
  'person-in-content': error('個人資料放在公開的資料夾'),
  'consent-invalid': error('個人的書面同意無效'),
  // The body of a case.
  'body-empty': error('內文是空的'),
  'body-too-large': error('內文太長'),
  'body-too-deep': error('內文的層次太深'),
  'mdx-syntax': error('符號或標籤不成對'),
  'mdx-esm': error('內文含 import 或 export'),
  'mdx-expression': error('內文含大括號的程式'),
  'mdx-spread': error('元件展開屬性'),
  'html-raw': error('內文含 HTML'),
  'component-unknown': error('不認得的元件'),
  'component-attribute-unknown': error('不認得的屬性'),
  'component-attribute-missing': error('缺少屬性'),
  'component-attribute-value': error('屬性的值不對'),
  'component-content': error('元件的內容不對'),
  'markup-misplaced': error('元件、圖片、標題或註腳的位置不對'),
  'link-unsafe': error('不能使用的連結'),
  'link-unknown': error('連結指到本站沒有的地方'),
  'link-empty': error('連結沒有文字'),
  'link-bare': warning('網址和後面的文字連在一起'),
  'media-outside': error('圖片或影片不是本案例的檔案'),
  'media-type': error('圖片或影片的格式不對'),
  'media-alt': warning('替代文字兩處不同'),
  'heading-level': error('標題的層次不對'),
  'heading-empty': error('標題沒有文字'),
  'heading-unknown': warning('不是統一格式的標題'),
  'heading-duplicate': warning('標題重複'),
  'heading-order': warning('標題的順序與統一格式不同'),
  'section-missing': error('缺少「作法」'),
  'footnote-unknown': error('註腳不是來源代號'),
  'footnote-definition': error('內文寫了註腳的內容'),
} as const satisfies Record<string, CodeInfo>;

/** Stable name of a class of problem. */
export type Code = keyof typeof CODES;

/** Whether a problem of this class stops everything. */
export function severityOf(code: Code): Severity {
  return CODES[code].severity;
}
