export const loyalty = {
  name: 'Loyalty',
  description: 'How loyal the client is: a score, a number of orders, or a word such as loyal or not loyal.',
};
