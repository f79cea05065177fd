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
