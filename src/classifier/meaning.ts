/**
 * Says what a column is about, whatever word its header uses. Measures of several models share a meaning: sales,
 * monetary value and deal value are all `money`. The words in each language are in `sheet/headers/words`.
 */
export type Meaning =
  | 'money'
  | 'dealForecast'
  | 'profit'
  | 'growth'
  | 'averageOrder'
  | 'orders'
  | 'openOrders'
  | 'lastOrder'
  | 'orderDate'
  | 'anyDate'
  | 'paymentDate'
  | 'firstOrder'
  | 'nextOrder'
  | 'lastContact'
  | 'dealStatus'
  | 'likelihood'
  | 'loyalty'
  | 'shareOfWallet'
  | 'upcoming'
  | 'referrals'
  | 'openQuestions'
  | 'clientType'
  | 'clientName'
  | 'partner'
  | 'strategic'
  | 'repurchase'
  | 'complaints';

/** A meaning that is a date. */
export interface DateMeaning {
  /**
   * Set if the date can be the day of an order: the higher, the surer. Left out for a day in the history of a client.
   */
  readonly rankAsOrder?: number;
}

/** Says of each meaning whether it is a date. */
export const dateMeanings: Readonly<Record<Meaning, DateMeaning | undefined>> = {
  money: undefined,
  dealForecast: undefined,
  profit: undefined,
  growth: undefined,
  averageOrder: undefined,
  orders: undefined,
  openOrders: undefined,
  lastOrder: {},
  orderDate: { rankAsOrder: 4 },
  anyDate: { rankAsOrder: 3 },
  paymentDate: { rankAsOrder: 2 },
  firstOrder: {},
  nextOrder: {},
  lastContact: {},
  dealStatus: undefined,
  likelihood: undefined,
  loyalty: undefined,
  shareOfWallet: undefined,
  upcoming: undefined,
  referrals: undefined,
  openQuestions: undefined,
  clientType: undefined,
  clientName: undefined,
  partner: undefined,
  strategic: undefined,
  repurchase: undefined,
  complaints: undefined,
};
