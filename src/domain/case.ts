import { z } from 'zod';
import {
  adoptionSchema,
  conditionSchema,
  costSchema,
  entrySchema,
  mediaSchema,
  periodSchema,
  resultSchema,
  speakerSchema,
} from './case-parts.ts';
import { idSchema, isoDateSchema, line, rocYearSchema } from './primitives.ts';
import { citedSourceSchema } from './source.ts';
import { EVIDENCE, POLICY_PHASES, STATUS, keysOf } from './vocabulary.ts';

const scoresSchema = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number())));

/** The front matter of one case. Strict: a misspelt field is an error. */
export const caseSchema = z
  .strictObject({
    id: idSchema.describe('代號：與檔名相同，永久不變'),
    title: z.string().min(4).max(60).describe('標題：4 至 60 字，說出做了什麼'),
    summary: z.string().min(10).max(160).describe('摘要：最多 160 字，說出作法和成果'),
    year: rocYearSchema.describe('年度：民國年；有參獎者為該屆年度，否則為辦理期間的最後一年'),
    yearNote: line(100).optional().describe('年度說明：年度如何認定，或為推定'),
    period: periodSchema.optional().describe('期間：辦理的起迄民國年，仍在辦理則不填迄年'),
    county: line(3).describe('縣市：主辦縣市，22 個縣市之一，寫正式名稱'),
    counties: z.array(line(3)).optional().describe('共同縣市：跨縣市案例的其他縣市，不含主辦縣市'),
    region: z.int().min(1).max(3).describe('區別：主辦縣市在104年度論壇三區中的區別，1 至 3'),
    category: line(20).describe('類別：104年度徵求的 20 類之一；分類由本站判斷'),
    tags: z.array(line(20)).optional().describe('關鍵詞：自由填寫，幫助搜尋'),
    agency: line(60).describe('承辦機關：實際辦理的機關全銜'),
    agencyInferred: z.boolean().optional().describe('承辦機關為推定：來源未載明、由內容推定時為 true'),
    entries: z.array(entrySchema).optional().describe('參獎紀錄：參加過的獎項，獎項名稱照來源'),
    scores: scoresSchema
      .optional()
      .describe('評分：依「獎項代號/年度」、階段、指標填分數；真實案例沒有公開來源者不可填'),
    speakers: z.array(speakerSchema).optional().describe('師資：承辦或發表的單位與人員'),
    results: z.array(resultSchema).optional().describe('量測成果：有前後數字的成果，每列一項'),
    cost: z.array(costSchema).optional().describe('成本：經費與人力'),
    conditions: z.array(conditionSchema).optional().describe('所需條件：其他縣市要照做需要什麼'),
    evidence: z
      .array(z.enum(keysOf(EVIDENCE)))
      .min(1)
      .describe('證據類型：result 量測成果、award 得獎紀錄、practice 實施作法、plan 計畫階段，可複選'),
    policyPhases: z.array(z.enum(POLICY_PHASES)).optional().describe('政策階段：由本站判斷的分類，可複選'),
    adoptions: z.array(adoptionSchema).optional().describe('採用紀錄：其他縣市採用的情形'),
    verified: isoDateSchema.describe('查核日期：最近一次對照來源的日期（西元）'),
    ongoing: z.boolean().optional().describe('仍在辦理：來源載明仍在辦理為 true、已停辦為 false，未載則不填'),
    sources: z.array(citedSourceSchema).min(1).describe('來源：至少一項，內文與數字都由此引用'),
    media: z.array(mediaSchema).optional().describe('媒體：圖片、影片與文件，須有替代文字與權利說明'),
    status: z
      .enum(keysOf(STATUS))
      .describe('狀態：draft 草稿、published 已刊登、withdrawn 已撤下、revoked 已撤銷'),
    statusDate: isoDateSchema.optional().describe('撤下日期：撤下或撤銷的日期（西元），只在這兩種狀態填寫'),
    statusReason: line(200).optional().describe('撤下理由：撤下或撤銷的理由，只在這兩種狀態填寫'),
    sample: z.boolean().optional().describe('示範：為展示功能而虛構的案例'),
  })
  .superRefine((data, context) => {
    const ended = data.status === 'withdrawn' || data.status === 'revoked';
    for (const field of ['statusDate', 'statusReason'] as const) {
      if (ended === (data[field] !== undefined)) continue;
      const error = ended ? '撤下或撤銷的案例必須填寫' : '只有撤下或撤銷的案例才填寫';
      context.addIssue({ code: 'custom', path: [field], message: error });
    }
  });

export type Case = z.infer<typeof caseSchema>;
