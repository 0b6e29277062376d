/** Titles that a person's name stands beside. */
const TITLES =
  '縣長|市長|鄉長|鎮長|區長|里長|村長|局長|處長|科長|司長|署長|部長|次長|主任|主委|校長|園長|院長|會長|理事長|董事長|執行長|總經理|秘書長|總幹事|隊長|議員|立委|委員|教授|醫師|老師|博士|先生|女士|小姐';

/** The surnames of nearly all of Taiwan's people. */
const SURNAMES =
  '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温唐藍石蔣古紀姚連馮歐程湯田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏柳邵錢伍倪溫于譚駱熊任甘秦';

/** Places whose names look like a surname with a given name. */
const PLACES = /高雄|金門|連江|石門|方面|馬祖|白河|田中|田尾|古坑|林口|林內|柳營/gu;

const AFTER = new RegExp(
  `(?:${TITLES})(?:[${SURNAMES}]\\p{Script=Han}{1,2})(?!\\p{Script=Han}*[會局處科所])`,
  'gu',
);
const BEFORE = new RegExp(`(?<!\\p{Script=Han})[${SURNAMES}]\\p{Script=Han}{1,2}(?:${TITLES})`, 'gu');

/** Places where a title stands beside what may be a person's name, for someone to look at. */
export function nameSuspects(text: string): string[] {
  const masked = text.replace(PLACES, (place) => '〇'.repeat(place.length));
  return [...masked.matchAll(AFTER), ...masked.matchAll(BEFORE)].map(([found]) => found);
}
