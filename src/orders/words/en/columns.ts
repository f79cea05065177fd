/** Headers of the columns that ClientTier writes on the sheet of clients. Models find columns by these headers. */
export const columns = {
  orders: 'Orders',
  sales: 'Sales',
  profit: 'Profit',
  firstOrder: 'First order',
  lastOrder: 'Last order',
  daysSince: 'Days since last order',
  tenure: 'Tenure (months)',
  averageOrder: 'Average order',
  monthsActive: 'Months active',
  growth: 'Growth',
  source: 'Source',
  referrals: 'Referrals',
};

/** The texts around the table. */
export const sheet = { name: 'Clients', asOf: 'As of' };
