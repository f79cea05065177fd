export const profit = {
  name: 'Profit',
  description: 'Profit from the client, net of the cost to serve; losses are negative.',
};

export const profitCutoff = {
  name: 'Profit is high from',
  description:
    'Profit from this number is high. Left out, it is the 80th percentile of the clients without a loss.',
};
