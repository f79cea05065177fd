import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { findTier } from '../../src/classifier/names/find-tier';
import { answerOf, cellsOf } from './answer';

/**
 * Words that people, sources and programs use. Stages are the defaults of Salesforce, HubSpot, Pipedrive, Zoho,
 * Dynamics, EspoCRM, amoCRM and Bitrix24, as their documentation and exports show them.
 */
const won = `Won; Closed Won; closedwon; CLOSED-WON; Closed (Won); Won - Closed; Deal won; 成交; 已成交; 赢单; 贏單; 已簽約; 签约;
  gewonnen; Abgeschlossen und gewonnen; Geschlossen/Gewonnen; gagné; Gagnée; gagne; Fermé gagné; Clôturée - gagnée; ganado;
  Cerrada/Ganada; ganho; Fechado e ganho; vinta; Chiusa vinta; wygrana; Zamknięte - wygrane; 受注; 受注済み; 成約;
  クローズ（受注）; 商談成立; Успешно реализовано; Сделка успешна; signed; Customer; 7 - Won; 100% - Closed Won;
  赢单关闭; 已签署; 合同签订; 成功; Auftrag erhalten`;
const notWon = `Lost; Closed Lost; closedlost; Closed - Lost; Closed Lost to Competition; Deal lost; Open; Not closed; Prospecting;
  Qualification; Needs Analysis; Value Proposition; Id. Decision Makers; Perception Analysis; Proposal; Proposal/Price Quote;
  Proposal / Price Quote; Negotiation; Negotiation/Review; Appointment Scheduled; appointmentscheduled; Qualified To Buy;
  Presentation Scheduled; Decision Maker Bought-In; decisionmakerboughtin; Contract Sent; Lead In; Contact Made; Demo Scheduled;
  Proposal Made; Negotiations Started; In Progress; On Hold; Canceled; 1-Qualify; 2-Develop; 10% - Prospecting; Prospect; 未成交;
  输单; 輸單; 丢单; 丟單; 进行中; 進行中; 洽谈中; 洽談中; 方案/报价; 谈判审核; 驗證客戶; 潜在客户; verloren; offen; In Bearbeitung;
  Qualifikation; Preisangebot; Verhandlung/Überarbeitung; Geschlossen/Verloren; perdu; Fermée perdue; en cours; perdido; abierto;
  En negociación; Cerrado perdido; aberto; Em andamento; persa; Chiusa persa; In trattativa; przegrana; W toku; 失注; 商談中;
  見積; クローズ(失注); Закрыто и не реализовано; Первичный контакт; Переговоры; Принимают решение; Счёт на предоплату; неразобранное;
  Prospección; 已丢单; 输单关闭; 待成交; 成交失败; 废标; Open - Not Contacted; Working - Contacted; marketingqualifiedlead;
  Closed - Not Converted; Postponed; Unqualified; Not interested; deleted; Out-Sold`;
const eitherOrNeither = `Closed; Abgeschlossen; Active; Won?; maybe; won't; lost or won; wonder; 关闭; Closed - Converted; won lost;
  New; Churned; Inactive; Evangelist; 已关闭; 流失; 成交中; 即将成交; 可能成交; 没成交`;

const partners = `Distributor; agent; SHAREHOLDER; Dealer; Business-Partner; 经销商; 經銷商; 代理商; 股东; 股東; 渠道商; Händler; 代理店`;
const noPartners = `Customer; End customer; 客户; 客戶; 终端客户; 終端客戶; 最终用户`;
const large = `big; Big customer; large customer; Large Client; 大客户; 大客戶; 大`;
const small = `small; Small customer; 小客户; 小客戶`;
const loyal = `loyal; Loyal customer; loyal client; 忠诚客户; 忠誠客戶; 忠实客户`;
const disloyal = `not loyal; disloyal; 不忠诚; 不忠誠; 非忠诚客户`;

const listed = (words: string) => words.split(/;\s*/).map((word) => word.trim());

interface Asked {
  readonly call: string;
  readonly words: string;
  readonly answer: string;
}

const asked: readonly Asked[] = [
  { call: '=CLIENT_DEAL(?,50,0.6,10,20,30)', words: won, answer: 'VIP' },
  { call: '=CLIENT_DEAL(?,50,0.6,10,20,30)', words: notWon, answer: 'Grade B' },
  { call: '=CLIENT_DEAL(?,50,0.6,10,20,30)', words: eitherOrNeither, answer: 'cannot be read' },
  { call: '=CLIENT_RELATION(?,9,"no",5)', words: won, answer: 'Existing' },
  { call: '=CLIENT_RELATION(?,9,"no",5)', words: notWon, answer: 'Prospect' },
  { call: '=CLIENT_RELATION(?,9,"no",5)', words: 'ja; oui; sí; si; sim; tak; да; はい', answer: 'Existing' },
  { call: '=CLIENT_RELATION(?,9,"no",5)', words: 'nein; non; no; não; nie; нет; いいえ', answer: 'Prospect' },
  { call: '=CLIENT_STAGE(5,24,,,?)', words: partners, answer: 'Allied partner' },
  { call: '=CLIENT_STAGE(5,24,,,?)', words: noPartners, answer: 'Long-term' },
  { call: '=CLIENT_STAGE(5,24,,,?)', words: 'Supplier; 供应商; partner?', answer: 'cannot be read' },
  { call: '=CLIENT_NATURE("Company","","",?)', words: partners, answer: 'Business partner' },
  { call: '=CLIENT_NATURE("Company","","",?)', words: noPartners, answer: 'Company' },
  { call: '=CLIENT_TIER(?,9,10,5)', words: large, answer: 'Treasure' },
  { call: '=CLIENT_TIER(?,9,10,5)', words: small, answer: 'Rising star' },
  { call: '=CLIENT_TIER(99,?,10,5)', words: loyal, answer: 'Treasure' },
  { call: '=CLIENT_TIER(99,?,10,5)', words: disloyal, answer: 'High-risk' },
  { call: '=CLIENT_RELATION("yes",?,"yes",5)', words: loyal, answer: 'Strategic confidant' },
  {
    call: '=CLIENT_RELATION("yes",9,?,5)',
    words: 'strategic; 战略客户; 戰略客戶',
    answer: 'Strategic confidant',
  },
  { call: '=CLIENT_MATRIX(0.7,?,0.5,200)', words: large, answer: 'Key account' },
  { call: '=CLIENT_POSITION(1,?,"no",3,500)', words: large, answer: 'General' },
  { call: '=CLIENT_POSITION(1,?,"no",3,500)', words: small, answer: 'Scattered' },
];

describe.each(asked)('$call is $answer', ({ call, words, answer }) => {
  test.each(listed(words))('for %s', (word) => {
    const first = [answerOf(call.replace('?', `"${word}"`))].flat(2)[0]!;
    expect(first.startsWith('#VALUE!') ? 'cannot be read' : first).toBe(answer);
  });
});

/** Names from the sources and everyday speech, and the tier in each language. */
const names = `
word                     | tier
白金                     | 白金客户
白金型客户               | 白金客户
白金型客戶               | 白金客户
梅子                     | 梅子客户
梅子型客户               | 梅子客户
鸡肋                     | 基础客户
鸡肋型客户               | 基础客户
雞肋                     | 基础客户
雞肋型客戶               | 基础客户
基礎客戶                 | 基础客户
Platinum customer        | A Platinum
Plum customers           | B Plum
chicken rib              | C Basic
MVC                      | Most valuable
mvc customers            | Most valuable
MGC                      | Most growable
BZ                       | Below zero
BZC                      | Below zero
最具成长性客户           | 最具增长客户
最有價值客戶             | 最有价值客户
負值客戶                 | 负值客户
大客戶                   | 大客户
Big customer             | Big
Treasure client          | Treasure
High risk                | High-risk
珍貴客戶                 | 珍贵客户
高風險客戶               | 高风险客户
忠诚客户                 | 忠诚客户
Cant lose them           | Can't Lose Them
戰略合作                 | 战略合作客户
首購客戶                 | 首购客户
複購客戶                 | 复购客户
價值擴展                 | 价值扩展
`;

describe.each(cellsOf(names).slice(1))('%s is %s', (word, tier) => {
  test.each(['CLIENT_STRATEGY', 'CLIENT_COLOR'])('for %s', (name) => {
    const answers = [word, tier].map((each) => answerOf(`=${name}("${each!}")`));
    expect(answers[0]).not.toMatch(/^#(N\/A|VALUE)/);
    expect(answers[0]).toEqual(answers[1]);
  });

  test('for the interval of care', () => {
    const answers = [10, 20, 40, 70, 100, 200].map((days) =>
      [word, tier].map((each) => answerOf(`=CLIENT_CARE(${days},0,"${each!}")`)),
    );
    for (const [ofWord, ofTier] of answers) expect(ofWord).toEqual(ofTier);
    expect(answers.flat(3)).not.toContain('Unclassified');
  });
});

test('a stage is known by its name in traditional characters, with or without the word for a client', () => {
  const words = ['首購客戶', '复购', 'Repeat customer', '長期客戶', '戰略合作客戶', '渠道及股權夥伴'];
  const answers = words.map((word) => [answerOf(`=CLIENT_FOCUS("${word}")`)].flat(2)[0]);
  expect(answers).toEqual(['Obtain', 'Keep', 'Keep', 'Keep', 'Expand', 'Expand']);
});

test('what could be several tiers, or none, is no tier', () => {
  for (const word of ['customer', '客户', 'Gold', 'VIP?']) {
    expect(answerOf(`=CLIENT_STRATEGY("${word}")`)).toContain('is not the name of a segment');
  }
});

/** Written by hand, in the order of the catalogue. */
const traditional = `珍貴客戶 明日之星 高風險客戶 逐步退出 VIP客戶 大客戶 中客戶 小客戶 A級 B級 C級 D級 戰略知己 現有客戶 潛在客戶
  最有價值客戶 最具增長客戶 一般價值客戶 戰略例外 負值客戶 重點保持 重點發展 保持或獲取 獲取或放棄 白金客戶 梅子客戶 基礎客戶
  應保留 應發展 轉介紹客戶 日常維護 虧損客戶 猜測客戶 預期客戶 首購客戶 複購客戶 長期客戶 支持者 戰略合作客戶 渠道及股權夥伴
  選擇 獲取 保持 價值擴展 正在進行 即將進行 曾經往來 老客戶 新客戶 待開發 主力客戶 一般客戶 零散客戶 政府機構 特殊公司
  普通公司 個人 夥伴 非常滿意 滿意 一般 不滿意 聯繫正常 應聯繫 已逾期 疏於關懷 冠軍客戶 潛在忠誠 忠誠客戶 有望客戶
  新近客戶 不可流失 需關注 流失風險 即將沉睡 已流失 其他`;

test('every tier is known by its Chinese name in traditional characters', () => {
  const found = new Map(
    traditional.split(/\s+/).map((name) => [findTier(name, catalogue)?.tier.name.zh, name] as const),
  );
  const all = new Set(catalogue.flatMap(({ tiers }) => tiers.map(({ name }) => name.zh)));
  expect([...all].filter((name) => !found.has(name))).toEqual([]);
  expect(found.has(undefined)).toBe(false);
});
