/** Traditional characters that occur in headers of customer sheets, each followed by its simplified form. */
const simplifiedForms =
  '銷销 額额 營营 業业 總总 賣卖 買买 購购 誠诚 數数 評评 級级 標标 員员 編编 號号 碼码 電电 話话 郵邮 區区 時时 間间 ' +
  '預预 測测 計计 劃划 長长 類类 別别 單单 訂订 價价 認认 產产 萬万 億亿 積积 頻频 歲岁 ' +
  '戰战 潤润 貢贡 獻献 轉转 紹绍 薦荐 夥伙 經经 東东 將将 採采 贏赢 佔占 幾几 聯联 繫系 係系 問问 題题 質质 際际';

const simplified = new Map(
  simplifiedForms.split(' ').map(([traditional, simple]) => [traditional!, simple!] as const),
);

/**
 * Reduces a header to what tells it from others: lower case, usual width, no accents, simplified characters, words that
 * are written together apart: `Sales_Amount(萬元)` is `sales amount 万元`, `CustomerID` is `customer id`.
 */
export function foldHeader(header: string): string {
  return Array.from(
    withWordsApart(header.normalize('NFKC')).toLowerCase(),
    (character) => simplified.get(character) ?? character,
  )
    .join('')
    .replace(/(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .trim();
}

/** `LastOrderDate` and `IDClient` in words of their own, `Größe` and `ё` as many type them. */
const withWordsApart = (header: string) =>
  header
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ёЁ]/g, 'е');
