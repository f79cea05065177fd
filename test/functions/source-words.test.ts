import { expect, test } from '@jest/globals';
import { answerOf } from './answer';

/** Words that sales programs and the source texts use. A lost deal does not make a customer. */
test.each([
  ...[
    'Won',
    'Closed Won',
    'closed-won',
    '成交',
    '已成交',
    '赢单',
    '贏單',
    'gewonnen',
    'gagné',
    'ganado',
    'ganho',
    '受注',
    'Успешно реализовано',
  ].map((word) => [word, 'Existing'] as const),
  ...[
    'Lost',
    'Closed Lost',
    'closed-lost',
    'Open',
    '未成交',
    '输单',
    '进行中',
    'verloren',
    'perdu',
    'perdido',
    '失注',
    'Закрыто и не реализовано',
  ].map((word) => [word, 'Prospect'] as const),
  ...['Negotiation/Review', 'Appointment Scheduled', 'Proposal'].map((word) => [word, 'Prospect'] as const),
  // A closed deal may be won or lost, and a paid invoice is no deal, so nothing is guessed.
  ...['Closed', 'paid', 'soon'].map((word) => [word, expect.stringContaining('cannot be read')] as const),
])('a deal that is %s: %s', (word, tier) =>
  expect(answerOf(`=CLIENT_RELATION("${word}",1,"no",5)`)).toEqual(tier),
);

test.each(['distributor', 'Agent', 'shareholder', '经销商', '代理商', '股东', '經銷商'])(
  '%s is a partner',
  (word) => expect(answerOf(`=CLIENT_NATURE("","","","${word}")`)).toBe('Business partner'),
);

test.each([
  ['large customer', 'loyal customer', 'Treasure'],
  ['大客户', '忠诚客户', 'Treasure'],
  ['大客戶', '不忠诚', 'High-risk'],
  ['小客户', '忠诚', 'Rising star'],
])('%s and %s: %s', (sales, loyalty, tier) =>
  expect(answerOf(`=CLIENT_TIER("${sales}","${loyalty}",1,1)`)).toBe(tier),
);

test.each([
  ['白金', 'A Platinum'],
  ['白金型客户', 'A Platinum'],
  ['梅子型客户', 'B Plum'],
  ['鸡肋型客户', 'C Basic'],
  ['MVC', 'Most valuable'],
  ['MGC', 'Most growable'],
  ['BZ', 'Below zero'],
  ['BZC', 'Below zero'],
])('%s is the tier %s', (word, tier) =>
  expect(answerOf(`=CLIENT_STRATEGY("${word}","en")`)).toBe(answerOf(`=CLIENT_STRATEGY("${tier}")`)),
);
