export const recency = {
  name: 'Recency',
  description: "Days since the client's last order, or its date; the more recent the better.",
};

export const frequency = {
  name: 'Frequency',
  description: 'How many orders the client placed in the period.',
};

export const monetary = {
  name: 'Monetary value',
  description: 'What the client spent in the period.',
};
