/** A term of mainland usage and what Taiwan says instead. */
export interface Wording {
  term: string;
  better: string;
}

/** Where such a term stands in a text. */
export interface WordingHit extends Wording {
  index: number;
}

/**
 * Terms that Taiwan's agencies do not use. Words that are also Taiwanese in another sense
 * (用戶接管, 大數據, 行政程序, 菜單, 算法, 渠道, 通報網絡) are not on the list.
 */
const TERMS: Readonly<Record<string, string>> = {
  信息: '資訊',
  軟件: '軟體',
  硬件: '硬體',
  視頻: '影片',
  音頻: '音訊',
  互聯網: '網際網路',
  無線網絡: '無線網路',
  網絡平台: '網路平臺',
  網絡購物: '網路購物',
  服務器: '伺服器',
  數據庫: '資料庫',
  默認: '預設',
  屏幕: '螢幕',
  鼠標: '滑鼠',
  鏈接: '連結',
  打印: '列印',
  短信: '簡訊',
  文件夾: '資料夾',
  文檔: '文件',
  帶寬: '頻寬',
  內存: '記憶體',
  硬盤: '硬碟',
  光盤: '光碟',
  U盤: '隨身碟',
  博客: '部落格',
  黑客: '駭客',
  雲計算: '雲端運算',
  兼容: '相容',
  二維碼: 'QR Code',
  掃碼: '掃描 QR Code',
  移動支付: '行動支付',
  人工智能: '人工智慧',
  智能手機: '智慧型手機',
  質量: '品質',
  概率: '機率',
  信號燈: '號誌',
  公交車: '公車',
  出租車: '計程車',
  地鐵: '捷運',
  塑料: '塑膠',
  激光: '雷射',
  納米: '奈米',
  殘疾人: '身心障礙者',
  調研: '調查研究',
  反饋: '回饋',
  舉措: '措施',
  抓手: '著力點',
  賦能: '培力',
  力度: '程度',
  城鎮化: '都市化',
  崗位: '職位',
  在線: '線上',
  外賣: '外送',
};

/** Taiwanese words in which the letters of a term happen to meet: 在線上, 電視頻道, 協調研商, 當地鐵路. */
const HOLDING = /在線(?=[上索路段])|內存[放取有]|電?視頻[道率]|協調研|地鐵(?=[路道皮])|站崗位|質量分析/gu;

const PATTERN = new RegExp(
  Object.keys(TERMS)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

/** Every term of mainland usage in a text, in order. */
export function mainlandTerms(text: string): WordingHit[] {
  const masked = text.replace(HOLDING, (word) => '〇'.repeat(word.length));
  return [...masked.matchAll(PATTERN)].map(({ 0: term, index }) => ({
    term,
    better: TERMS[term] ?? '',
    index,
  }));
}
