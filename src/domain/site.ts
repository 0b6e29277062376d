import { z } from 'zod';
import { line, webAddressSchema } from './primitives.ts';

/** The settings of one copy of the site, as `site.config.ts` holds them. */
export const siteSchema = z.strictObject({
  name: line(30).describe('站名：頁首與標題使用的名稱'),
  tagline: line(40).describe('副標：站名後的一句話'),
  operator: line(60).nullable().describe('營運機關：未設定（null）時每頁標示「非官方示範網站」'),
  mailbox: z.email().nullable().describe('信箱：聯絡與意見回饋的機關信箱；沒有則為 null'),
  postalAddress: line(120)
    .nullable()
    .describe('地址：營運機關的郵遞地址，有營運機關時顯示在頁尾；沒有則為 null'),
  address: webAddressSchema.describe('網址：網站正式位址；環境變數 SITE_URL 可以覆蓋'),
  repository: webAddressSchema.nullable().describe('儲存庫：公開的原始碼網址；沒有則為 null'),
  licence: z
    .enum(['CC BY 4.0', '政府資料開放授權條款－第1版'])
    .describe('授權：內容與資料的授權；政府機關營運時可改用政府資料開放授權條款'),
  samples: z
    .boolean()
    .describe(
      '示範資料：true 時示範案例與師資有自己的頁面（標示「示範資料」，不列入清單、統計與搜尋）；false 時全站移除',
    ),
});

export type Site = z.infer<typeof siteSchema>;

/** Checks the settings; throws when one is wrong. */
export function defineSite(site: Site): Site {
  return siteSchema.parse(site);
}

/** Who runs the site and how to reach them, for the footer; nobody without an operator. */
export function operatorOf(site: Site): (Pick<Site, 'postalAddress' | 'mailbox'> & { name: string }) | null {
  const { operator, postalAddress, mailbox } = site;
  return operator === null ? null : { name: operator, postalAddress, mailbox };
}
