import { mayBeShown } from '../../domain/trainer.ts';
import type { Trainer } from '../../domain/trainer.ts';
import type { Checked } from '../gather.ts';
import type { ValueFault } from '../issues.ts';
import { shown } from '../quote.ts';
import { wrong } from './fault.ts';
import type { Known } from './known.ts';
import { countyFaults } from './places.ts';

/** A trainer's county, and what the law asks of a person's record. */
export function trainerFaults({ record, data, fields }: Checked<Trainer>, known: Known): ValueFault[] {
  const faults = countyFaults(['county'], fields.county, known);
  if (fields.kind !== 'person') return faults;
  if (!record.file.isPrivate && fields.sample !== true) faults.push(misplaced);
  if (data !== undefined && !mayBeShown(data, known.today)) faults.push(consentFault(data, known.today));
  return faults;
}

const misplaced: ValueFault = {
  code: 'person-in-content',
  path: ['kind'],
  at: 'value',
  message: '個人資料不可放在公開的內容資料夾',
  hint: '版本紀錄無法刪除，個人資料要放在另一個不公開的資料夾，以 PEOPLE_DIR 指定。請移走這個檔案。',
};

function consentFault(trainer: Trainer, today: string): ValueFault {
  const { given = '', expires = '' } = trainer.consent ?? {};
  const early = given > today;
  const [field, day, problem] = early ? ['given', given, '晚於'] : ['expires', expires, '早於'];
  const hint = `「${shown(trainer.name)}」沒有有效的書面同意，不可公開。請取得新的同意並更新日期，或移走這個檔案。`;
  return wrong('consent-invalid', ['consent', field], day, `${problem}建置日期 ${today}`, hint);
}
