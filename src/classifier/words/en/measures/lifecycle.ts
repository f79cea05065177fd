export const orders = {
  name: 'Orders',
  description: 'How many orders the client has placed so far; 0 where there is none yet.',
};

export const tenureMonths = {
  name: 'Tenure in months',
  description:
    "Months from the client's first order to the last, or the date of the first, counted to as_of.",
};

export const expected = {
  name: 'Expected purchase',
  description: 'Yes where a purchase is expected, or the amount expected; blank means no.',
};

export const monthsSinceLast = {
  name: 'Months since the last order',
  description: 'Months since the last order, or its date; blank counts as active.',
};

export const firstChoice = {
  name: 'First choice',
  description: 'Yes where you are the supplier the client asks first; blank means no.',
};
