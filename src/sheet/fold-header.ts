/** Traditional characters that occur in headers of customer sheets, each followed by its simplified form. */
const simplifiedForms =
  '銷销 額额 營营 業业 總总 賣卖 買买 購购 誠诚 數数 評评 級级 標标 員员 編编 號号 碼码 電电 話话 郵邮 區区 時时 間间 ' +
  '預预 測测 計计 劃划 長长 類类 別别 單单 訂订 價价 認认 產产 萬万 億亿 積积 頻频 歲岁 ' +
  '戰战 潤润 貢贡 獻献 轉转 紹绍 薦荐 夥伙 經经 東东 將将 採采 贏赢 佔占 幾几 聯联 繫系 係系 問问 題题 質质 際际 ' +
  '會会 帳账 應应 實实 貨货 稅税 運运 費费 優优 點点 餘余 戶户 絡络 廠厂 過过 還还 狀状 態态 備备 註注 冊册 後后 個个 條条 ' +
  '處处 門门 國国 縣县 樓楼 師师 務务 簽签 參参 與与 結结 帶带 淨净 虧亏 損损 負负 債债 歷历 錄录 記记 錢钱 幣币 臺台 歐欧 ' +
  '傳传 機机 構构 團团 體体 憑凭 證证 發发 據据 項项 內内 變变 贈赠 禮礼 儲储 獎奖 勵励 層层 階阶 協协 議议 約约 簡简 稱称 ' +
  '財财 確确 為为 對对 無无 開开 關关 動动 啟启 領领 導导 達达 調调 給给 輸输 遞递 選选 鋪铺 館馆 驗验 齡龄 盤盘 納纳 廣广 ' +
  '蹤踪 顧顾 幫帮 圖图 筆笔 櫃柜 臨临 補补 鄉乡 鎮镇 責责 屬属 貼贴 蝦虾 戲戏 診诊 療疗';

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
    .replace(/(?<=\p{L}{2}\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, ' ')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ёЁ]/g, 'е');
