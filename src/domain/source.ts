import { z } from 'zod';
import { idSchema, isoDateSchema, line, webAddressSchema } from './primitives.ts';
import { SOURCE_QUALITY, keysOf } from './vocabulary.ts';

/** A source as one case cites it; the body and the figures refer to it by `id`. */
export const citedSourceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/)
      .describe('代號：本案例內的來源代號，內文註腳寫成 [^代號]'),
    title: line(150).describe('題名：文件、網頁或報導的標題'),
    publisher: line(60).describe('發布者：機關、媒體或團體名稱，不寫個人姓名'),
    url: webAddressSchema.optional().describe('網址：原始網頁的完整網址'),
    document: idSchema.optional().describe('文件：content/sources/ 中文件的代號'),
    section: line(80).optional().describe('章節：所引用的章節，寫法與文件大綱相同'),
    date: isoDateSchema.optional().describe('日期：來源的發布日期（西元），來源未載則不填'),
    accessed: isoDateSchema.optional().describe('查閱日期：最近一次打開這個來源的日期（西元）'),
    quality: z
      .enum(keysOf(SOURCE_QUALITY))
      .describe('性質：official 官方資料、press 新聞報導、other 其他來源'),
  })
  .refine((source) => source.url !== undefined || source.document !== undefined, {
    error: '來源至少要有「url」或「document」其中一項',
    path: ['url'],
  });

/** A numbered part of a document's outline. */
export const outlineItemSchema = z.strictObject({
  section: line(80).describe('編號：章節編號，依文件原樣，例如 貳、一、(三)'),
  title: line(120).describe('標題：章節標題'),
});

/** A public document that several cases may cite; its full text is not kept here. */
export const sourceDocumentSchema = z.strictObject({
  id: idSchema.describe('代號：與檔名相同，永久不變'),
  title: line(150).describe('題名：文件的正式名稱'),
  issuer: line(60).describe('發布機關：編製或發布文件的機關'),
  date: line(40).optional().describe('日期：文件所載日期或年度，依原文；未載則不填'),
  url: webAddressSchema.optional().describe('網址：文件公開的網址；未載則不填'),
  quality: z.enum(keysOf(SOURCE_QUALITY)).describe('性質：official 官方資料、press 新聞報導、other 其他來源'),
  note: line(300).optional().describe('說明：讀者引用前應知道的事，例如全文未載明機關所在縣市'),
  outline: z.array(outlineItemSchema).describe('大綱：文件的章節，依原順序'),
});

export type CitedSource = z.infer<typeof citedSourceSchema>;
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
