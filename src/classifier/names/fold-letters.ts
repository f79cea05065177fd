/** Pairs of characters: each traditional character that occurs in customer sheets, followed by its simplified form. */
const simplifiedForms =
  '銷销額额營营業业總总賣卖買买購购誠诚數数評评級级標标員员編编號号碼码電电話话郵邮區区時时間间預预測测計计劃划長长類类別别單单訂订價价認认產产萬万億亿積积頻频歲岁戰战潤润貢贡獻献轉转紹绍薦荐夥伙經经東东' +
  '將将採采贏赢佔占幾几聯联繫系係系問问題题質质際际會会帳账應应實实貨货稅税運运費费優优點点餘余戶户絡络廠厂過过還还狀状態态備备註注冊册後后個个條条處处門门國国縣县樓楼師师務务簽签參参與与結结帶带淨净虧亏' +
  '損损負负債债歷历錄录記记錢钱幣币臺台歐欧傳传機机構构團团體体憑凭證证發发據据項项內内變变贈赠禮礼儲储獎奖勵励層层階阶協协議议約约簡简稱称財财確确為为對对無无開开關关動动啟启領领導导達达調调給给輸输遞递' +
  '選选鋪铺館馆驗验齡龄盤盘納纳廣广蹤踪顧顾幫帮圖图筆笔櫃柜臨临補补鄉乡鎮镇責责屬属貼贴蝦虾戲戏診诊療疗貴贵風风險险現现潛潜獲获棄弃護护維维復复複复權权擇择擴扩進进來来滿满於于懷怀軍军雞鸡鷄鸡談谈報报詢询' +
  '貸贷丟丢線线擱搁暫暂觸触溝沟審审終终敗败閉闭較较強强礎础擬拟闆板';

const simplified = new Map(
  simplifiedForms.match(/../g)?.map(([traditional, simple]) => [traditional!, simple!] as const),
);

/** Matches texts in plain letters, which most are: nothing but their case is to fold. */
const plainLetters = /^[ -~]*$/;

/**
 * Matches texts in letters that have only one form: those of ASCII and Russian, kana of usual width, Chinese characters.
 * Only case, ё and traditional characters are to fold in them.
 */
const inOneForm = /^[ -~а-яёА-ЯЁぁ-ゖァ-ヺー\u4e00-\u9fff]*$/;
const eachTraditional = new RegExp(`[${[...simplified.keys()].join('')}ё]`, 'g');

/** Converts to lower case, usual width, no accents (`Größe`, `ё`) and simplified characters. */
export function foldLetters(text: string): string {
  if (plainLetters.test(text)) return text.toLowerCase();
  if (inOneForm.test(text))
    return text.toLowerCase().replace(eachTraditional, (letter) => simplified.get(letter) ?? 'е');
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е');
  return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
}

/**
 * Folds letters as `foldLetters` and removes blanks, hyphens and the like: `Closed-Won`, `closed (won)` and `closedwon`
 * become equal. Keeps `?`.
 */
export const foldWord = (text: string): string => foldLetters(text).replace(/[\s\-–—_/.,:;()'’"·]+/g, '');
