import { z } from 'zod';
import { idSchema, isoDateSchema, line, webAddressSchema } from './primitives.ts';

/** What a person can consent to have shown; each is a part of the person's pages. */
export const CONSENT_ITEMS = ['姓名', '機關', '縣市', '專長', '聯絡', '案例'] as const;

export type ConsentItem = (typeof CONSENT_ITEMS)[number];

/** Written consent of a person to be listed, as the Personal Data Protection Act asks for. */
export const consentSchema = z.strictObject({
  scope: z
    .array(z.enum(CONSENT_ITEMS))
    .refine((scope) => scope.includes('姓名'), { error: '至少要有「姓名」，否則無法列出' })
    .describe(
      '同意範圍：當事人同意公開的項目，可用 姓名、機關、縣市、專長、聯絡、案例（辦理或發表過哪些）；網站只顯示這裡列出的項目，至少要有姓名',
    ),
  given: isoDateSchema.describe('同意日期：書面同意的日期（西元）'),
  expires: isoDateSchema.describe('到期日期：同意的最後一天（西元），過後即不得公開'),
});

/** How to reach a trainer: always through an agency, and always with where that is stated. */
export const contactSchema = z.strictObject({
  text: line(120).describe('聯絡方式：機關信箱、代表號或網頁，不寫個人聯絡方式'),
  url: webAddressSchema.describe('出處：載有這個聯絡方式的公開網頁'),
});

/** A unit, or a person who consented, who carried out cases and may teach them (種籽師資). */
export const trainerSchema = z
  .strictObject({
    id: idSchema.describe('代號：與檔名相同，永久不變'),
    kind: z.enum(['unit', 'person']).describe('類型：unit 機關單位、person 個人'),
    name: line(60).describe('名稱：單位全銜；個人須有有效的書面同意'),
    agency: line(60).describe('機關：所屬機關全銜'),
    county: line(3).describe('縣市：機關所在縣市，22 個縣市之一'),
    registered: z
      .boolean()
      .describe('已登錄：是否已登錄為種籽師資；承辦過案例但未登錄者為 false，頁面標示「尚未登錄為種籽師資」'),
    inferred: z.boolean().optional().describe('推定：機關名稱由內容推定、來源未載明時為 true'),
    expertise: z.array(line(20)).describe('專長：可以講授的主題，沒有公開資料就留空清單'),
    contact: contactSchema.optional().describe('聯絡：未填時頁面顯示「聯絡方式待補」，不可推測'),
    consent: consentSchema.optional().describe('同意書：個人必填，單位不需要'),
    sample: z.boolean().optional().describe('示範：為展示功能而虛構的資料'),
  })
  .refine((trainer) => trainer.kind === 'unit' || trainer.consent !== undefined, {
    error: '個人必須有書面同意（consent）才能列出',
    path: ['consent'],
  });

export type Trainer = z.infer<typeof trainerSchema>;

/** Whether a trainer may be shown on `today` (ISO day): a unit always, a person only within the consent. */
export function mayBeShown(trainer: Trainer, today: string): boolean {
  if (trainer.kind === 'unit') return true;
  const consent = trainer.consent;
  return consent !== undefined && consent.given <= today && today <= consent.expires;
}

/** A trainer as readers may see it: what the person did not consent to show is not there. */
export type ShownTrainer = Omit<Trainer, 'agency' | 'county' | 'expertise'> &
  Partial<Pick<Trainer, 'agency' | 'county' | 'expertise'>>;

/** Whether this part of a trainer may be shown: of a unit always, of a person when the consent names it. */
export function mayShow(trainer: Pick<Trainer, 'kind' | 'consent'>, item: ConsentItem): boolean {
  return trainer.kind === 'unit' || trainer.consent?.scope.includes(item) === true;
}

/** The trainer without all that the consent does not name. */
export function shownTrainer(trainer: Trainer): ShownTrainer {
  const { agency, county, expertise, contact, inferred, ...rest } = trainer;
  return {
    ...rest,
    ...(mayShow(trainer, '機關') && { agency, ...(inferred !== undefined && { inferred }) }),
    ...(mayShow(trainer, '縣市') && { county }),
    ...(mayShow(trainer, '專長') && { expertise }),
    ...(mayShow(trainer, '聯絡') && contact !== undefined && { contact }),
  };
}
