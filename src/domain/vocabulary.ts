/** Closed vocabularies of the archive: what editors write, and what readers see. */

/** What kind of proof a case rests on. */
export const EVIDENCE = {
  result: '量測成果',
  award: '得獎紀錄',
  practice: '實施作法',
  plan: '計畫階段',
} as const;

/** How far a source can be relied on. */
export const SOURCE_QUALITY = {
  official: '官方資料',
  press: '新聞報導',
  other: '其他來源',
} as const;

/** The life of a case. */
export const STATUS = {
  draft: '草稿',
  published: '已刊登',
  withdrawn: '已撤下',
  revoked: '已撤銷',
} as const;

/** Policy phases; the classification is the archive's own. */
export const POLICY_PHASES = ['政策形成', '政策執行', '政策評估'] as const;

/** How another county took a case over. */
export const ADOPTION_KINDS = ['應用', '內化', '創新', '需求', '停辦'] as const;

/** What a figure of cost counts. */
export const COST_KINDS = ['經費', '人力', '其他'] as const;

/** Second-level headings of the unified format (統一格式), in their order. */
export const UNIFIED_HEADINGS = [
  '緣起',
  '作法',
  '成效',
  '預期目標',
  '困難與因應',
  '推廣與應用',
  '精進',
] as const;

/** The keys of a vocabulary as the tuple that zod's enums take. */
export function keysOf<K extends string>(vocabulary: Record<K, string>): [K, ...K[]] {
  return Object.keys(vocabulary) as [K, ...K[]];
}
