export const reputation = {
  name: 'Reputation',
  description: 'What the client thinks of your products: a score, more is better.',
};

export const awareness = {
  name: 'Awareness',
  description: 'How well the client knows your brand: a score, more is better.',
};

export const repurchase = {
  name: 'Repurchase rate',
  description: 'Share of repeat purchases (0.35 or 35 %), not the rate of returns.',
};

export const complaints = {
  name: 'Complaint rate',
  description: 'Share of purchases with a complaint (0.02 or 2 %); less is better.',
};

export const ticket = {
  name: 'Ticket size',
  description: 'What the client spends on each purchase; more is better.',
};

export const priceSensitivity = {
  name: 'Price sensitivity',
  description: 'How much the client cares about the price: a score, less is better.',
};
