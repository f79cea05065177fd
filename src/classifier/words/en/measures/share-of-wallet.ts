export const shareOfWallet = {
  name: 'Share of wallet',
  description: 'Your share of what the client buys of such goods: 0.35 or 35 %.',
};
