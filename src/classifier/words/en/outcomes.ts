export const outcomes = {
  unclassified: 'Unclassified',
  profitMustTellLoss: 'Profit is given as low, which may be a loss or not: give the number',
};
