export const shareOfWallet = {
  name: 'Share of wallet',
  description: 'Your share of what the client buys in your line of goods: 0.35 or 35 %.',
};
