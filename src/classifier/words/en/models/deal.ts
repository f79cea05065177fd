export const deal = {
  name: 'Deals closed and open',
  question: 'How big are the clients who have bought, and how likely to buy are the others?',
};
