import { z } from 'zod';
import { line } from './primitives.ts';

/** One of the 22 counties and special municipalities. */
export const countySchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{5}$/)
    .describe('代碼：內政部公布的縣市代碼，五位數字，例如 66000'),
  name: line(3).describe('名稱：現行正式名稱，用「臺」不用「台」'),
  slug: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('網址代稱：英文小寫，用於 /counties/ 網址，刊登後不改'),
  aliases: z
    .array(line(10))
    .describe('別名：舊名與通俗寫法，例如 桃園縣、台中市；只供搜尋辨認，案例中仍寫正式名稱'),
  region104: z.int().min(1).max(3).describe('104年分區：104年度論壇所分三區中的區別'),
  region101: z.int().min(1).max(5).describe('101年分區：101年度論壇所分五區中的區別'),
});

export type County = z.infer<typeof countySchema>;

/** The whole list, as `content/counties.yaml` holds it. */
export const countiesSchema = z.array(countySchema).length(22);
