export const growth = {
  name: 'Growth',
  description: 'Growth of the business with the client: 0.2 is 20 %; a decline is negative.',
};

export const growthCutoff = {
  name: 'Growth is high from',
  description:
    'Growth from this number, and above 0, is high. Left out, it is the 80th percentile of the clients without a loss.',
};
