export const outcomes = {
  unclassified: 'Unclassified',
  profitMustTellLoss: 'Profit stated as low does not tell whether it is a loss: give the number',
};
