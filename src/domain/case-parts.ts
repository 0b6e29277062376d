import { z } from 'zod';
import { figureSchema, idSchema, line, rocYearSchema } from './primitives.ts';
import { ADOPTION_KINDS, COST_KINDS } from './vocabulary.ts';

const sourceRef = z.string().describe('來源：sources 中的來源代號');

/** First and last ROC year of a practice; without `to` it is still running or the end is not stated. */
export const periodSchema = z
  .strictObject({
    from: rocYearSchema.describe('起年：開始的民國年'),
    to: rocYearSchema.optional().describe('迄年：結束的民國年；仍在辦理則不填'),
  })
  .refine((period) => period.to === undefined || period.from <= period.to, {
    error: '迄年不可早於起年',
    path: ['to'],
  });

/** An award that a case entered. */
export const entrySchema = z.strictObject({
  programme: idSchema.describe('獎項：content/programmes/ 中獎項的代號'),
  edition: rocYearSchema
    .optional()
    .describe('屆別：該屆的民國年，必須是獎項中已登錄的一屆；來源沒有寫哪一年就不填'),
  group: line(60).optional().describe('類組：參加的類別或組別，依來源'),
  stage: line(60).optional().describe('階段：到達的評選階段，依來源'),
  award: line(80).optional().describe('獎項名稱：照來源原文；只知參加、不知結果則不填'),
  source: sourceRef,
});

/** Who presented a case or carried it out. */
export const speakerSchema = z.strictObject({
  trainer: idSchema.describe('師資：content/trainers/ 中的代號'),
  role: line(20).describe('角色：例如 承辦機關、協辦機關、發表人'),
});

/** One measured result. A series over several years is several rows. */
export const resultSchema = z.strictObject({
  what: line(60).describe('項目：量測的是什麼，例如 一般公文平均發文速度'),
  before: figureSchema.optional().describe('之前：實施前或前期的數值；來源未載則不填'),
  after: figureSchema.describe('之後：實施後或本期的數值'),
  unit: line(20).describe('單位：照來源，例如 萬次、天、%，不自行換算'),
  period: line(60).optional().describe('期間：數值所屬的時間，例如 100年至103年'),
  source: sourceRef,
  note: line(200).optional().describe('說明：口徑、估計或來源不一致之處'),
});

/** Money or staff that a case took. */
export const costSchema = z.strictObject({
  kind: z.enum(COST_KINDS).describe('種類：經費、人力或其他'),
  what: line(60).describe('項目：用在什麼，例如 總工程費'),
  amount: figureSchema.describe('數額：照來源的數字'),
  unit: line(20).describe('單位：照來源，例如 萬元、億元、人'),
  source: sourceRef,
  note: line(200).optional().describe('說明：預算、決算或估計，以及來源不一致之處'),
});

/** What another county needs in order to repeat a case. */
export const conditionSchema = z.strictObject({
  text: line(120).describe('條件：其他縣市要照做需要什麼，來源有寫才填'),
  source: sourceRef,
});

/** Another county that took a case over. */
export const adoptionSchema = z.strictObject({
  county: line(3).describe('縣市：採用的縣市'),
  year: rocYearSchema.optional().describe('年度：採用的民國年；來源未載則不填'),
  kind: z.enum(ADOPTION_KINDS).describe('方式：應用、內化、創新、需求或停辦'),
  note: line(200).optional().describe('說明：怎麼採用'),
  source: sourceRef,
});

/** A picture, video or document of a case, kept in `content/media/<case id>/`. */
export const mediaSchema = z
  .strictObject({
    file: z
      .string()
      .max(80)
      .regex(/^[a-z0-9][a-z0-9._-]*\.(?:png|jpe?g|webp|avif|gif|mp4|webm|pdf|odt|ods)$/, {
        error: '必須是本案例媒體資料夾中的檔名，用小寫英文、數字，副檔名為圖片、影片或文件',
      })
      .describe('檔名：content/media/案例代號/ 內的檔名，不含路徑'),
    kind: z.enum(['picture', 'video', 'document']).describe('種類：picture 圖片、video 影片、document 文件'),
    alt: line(200).describe('替代文字：給看不到的人的說明'),
    caption: line(120).optional().describe('圖說：顯示在圖片下方的文字'),
    transcript: z.string().min(1).optional().describe('逐字稿：影片必填'),
    rights: line(120).describe('權利：著作權人與授權方式'),
    source: sourceRef.optional(),
  })
  .refine((media) => media.kind !== 'video' || media.transcript !== undefined, {
    error: '影片必須附逐字稿（transcript）',
    path: ['transcript'],
  })
  .superRefine(({ file, kind }, context) => {
    const fitting = kindOfFile(file);
    if (kind === fitting) return;
    const message = `「${file}」的種類應為 ${fitting}，請改正種類或檔案`;
    context.addIssue({ code: 'custom', path: ['kind'], message });
  });

function kindOfFile(file: string): 'picture' | 'video' | 'document' {
  if (/\.(?:mp4|webm)$/.test(file)) return 'video';
  return /\.(?:pdf|odt|ods)$/.test(file) ? 'document' : 'picture';
}

export type Period = z.infer<typeof periodSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Result = z.infer<typeof resultSchema>;
export type Cost = z.infer<typeof costSchema>;
export type Media = z.infer<typeof mediaSchema>;
