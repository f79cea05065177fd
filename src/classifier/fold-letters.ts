/** Traditional characters that occur in customer sheets, each followed by its simplified form. */
const simplifiedForms =
  '銷销 額额 營营 業业 總总 賣卖 買买 購购 誠诚 數数 評评 級级 標标 員员 編编 號号 碼码 電电 話话 郵邮 區区 時时 間间 ' +
  '預预 測测 計计 劃划 長长 類类 別别 單单 訂订 價价 認认 產产 萬万 億亿 積积 頻频 歲岁 ' +
  '戰战 潤润 貢贡 獻献 轉转 紹绍 薦荐 夥伙 經经 東东 將将 採采 贏赢 佔占 幾几 聯联 繫系 係系 問问 題题 質质 際际 ' +
  '會会 帳账 應应 實实 貨货 稅税 運运 費费 優优 點点 餘余 戶户 絡络 廠厂 過过 還还 狀状 態态 備备 註注 冊册 後后 個个 條条 ' +
  '處处 門门 國国 縣县 樓楼 師师 務务 簽签 參参 與与 結结 帶带 淨净 虧亏 損损 負负 債债 歷历 錄录 記记 錢钱 幣币 臺台 歐欧 ' +
  '傳传 機机 構构 團团 體体 憑凭 證证 發发 據据 項项 內内 變变 贈赠 禮礼 儲储 獎奖 勵励 層层 階阶 協协 議议 約约 簡简 稱称 ' +
  '財财 確确 為为 對对 無无 開开 關关 動动 啟启 領领 導导 達达 調调 給给 輸输 遞递 選选 鋪铺 館馆 驗验 齡龄 盤盘 納纳 廣广 ' +
  '蹤踪 顧顾 幫帮 圖图 筆笔 櫃柜 臨临 補补 鄉乡 鎮镇 責责 屬属 貼贴 蝦虾 戲戏 診诊 療疗 ' +
  '貴贵 風风 險险 現现 潛潜 獲获 棄弃 護护 維维 復复 複复 權权 擇择 擴扩 進进 來来 滿满 於于 懷怀 軍军 雞鸡 鷄鸡 談谈 報报 詢询 ' +
  '丟丢 線线 擱搁 暫暂 觸触 溝沟 審审 終终 敗败 閉闭 較较 強强 礎础 擬拟 闆板';

const simplified = new Map(
  simplifiedForms.split(' ').map(([traditional, simple]) => [traditional!, simple!] as const),
);

/** Lower case, usual width, no accents (`Größe` and `ё` as many type them), simplified characters. */
export function foldLetters(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ё', 'е');
  return Array.from(plain, (character) => simplified.get(character) ?? character).join('');
}

/** The same without blanks, hyphens and the like: `Closed-Won`, `closed (won)` and `closedwon` are one. A `?` stays. */
export const foldWord = (text: string): string => foldLetters(text).replace(/[\s\-–—_/.,:;()'’"·]+/g, '');
