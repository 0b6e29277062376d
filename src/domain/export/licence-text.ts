import { addressAt, type ExportPlace } from './place.ts';

/** The file that lies beside the downloads: terms, attribution and what they do not cover, in Chinese and in English. */
export function licenceText(place: ExportPlace): string {
  const { site, tagline, licence, home } = place;
  const example = `${site}：${tagline}，〈案例標題〉（案例代號），${licence.name}`;
  return `${site}的資料：授權與出處標示
${addressAt(place, 'data/')}

本站撰寫的文字與整理的資料，採「${licence.name}」授權：
${licence.address}

可以重製、改作和散布，包括商業用途，只要標示出處，並說明是否修改過：
「${example}」，並附上案例網頁的連結（各表的 address 欄）。
引用整批資料時：「${site}：${tagline}，${home}，${licence.name}」，並寫出下載日期。

各案例所列來源的原文屬其權利人所有，不在本授權範圍。
引用案例中的數字時，請一併寫出該數字的原始來源（sources 表）。

----------------------------------------------------------------------

Data of ${site}: licence and attribution

The text and data of this site are under ${licence.name}:
${licence.address}

You may share and adapt them, also commercially, if you give credit and say whether you changed
anything. Credit a case as
"${example}"
(title and id of the case), with a link to its page (column "address" of each table). Credit the
data as a whole as "${site}：${tagline}, ${home}, ${licence.name}", with the day of your download.

The original texts of the cited sources belong to their owners. When you quote a figure, name its
source too (table "sources").
`;
}
