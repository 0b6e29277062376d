import { z } from 'zod';
import { idSchema, line, rocYearSchema, webAddressSchema } from './primitives.ts';

/** One round of a programme. What is not public stays out: absence means 未載. */
export const editionSchema = z.strictObject({
  year: rocYearSchema.describe('年度：民國年'),
  name: line(60).optional().describe('屆次或名稱：例如 第8屆'),
  groups: z.array(line(60)).optional().describe('類組：本屆的獎項類別或組別；案例的 group 必須是其中之一'),
  awards: z.array(line(60)).optional().describe('獎項：本屆已知的獎項名稱；未載則不填'),
  stages: z.array(line(60)).optional().describe('階段：本屆的評選階段名稱；未載則不填'),
  scores: z
    .record(line(60), z.record(line(60), z.number().positive()))
    .optional()
    .describe('評分標準：各階段的指標與配分；案例的 scores 依此檢查'),
  source: webAddressSchema.optional().describe('出處：載有本屆資料的公開網頁'),
  note: line(300).optional().describe('說明：資料的限制，例如得獎名單只取得部分'),
});

/** An award programme whose editions cases entered. */
export const programmeSchema = z.strictObject({
  id: idSchema.describe('代號：與檔名相同，永久不變'),
  name: line(60).describe('名稱：獎項或計畫的正式名稱'),
  organiser: line(60).optional().describe('主辦機關：來源未載則不填'),
  website: webAddressSchema.optional().describe('網站：主辦機關的公開網頁'),
  note: line(300).optional().describe('說明：讀者應知道的限制'),
  editions: z.array(editionSchema).describe('各屆：已登錄的各屆；來源沒有寫年度的獎項留空清單'),
  sample: z.boolean().optional().describe('示範：為展示功能而虛構的計畫'),
});

export type Edition = z.infer<typeof editionSchema>;
export type Programme = z.infer<typeof programmeSchema>;

/** The edition of `year` (ROC), if the programme has it. */
export function editionOf(programme: Programme, year: number): Edition | undefined {
  return programme.editions.find((edition) => edition.year === year);
}
