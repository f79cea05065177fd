export const orders = {
  name: 'Orders',
  description: 'How many orders the client has placed so far; 0 if there is none yet.',
};

export const tenureMonths = {
  name: 'Tenure in months',
  description:
    "Months from the client's first order to the last, or the date of the first, counted to as_of.",
};

export const expected = {
  name: 'Expected purchase',
  description: 'Yes if a purchase is expected, or the expected amount; blank means no.',
};

export const monthsSinceLast = {
  name: 'Months since the last order',
  description: 'Months since the last order, or its date; blank counts as active.',
};

export const firstChoice = {
  name: 'First choice',
  description: 'Yes if the client asks you first; blank means no.',
};
