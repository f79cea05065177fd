export const firstOrder = {
  name: 'First order (months ago)',
  description: "Date of the client's first order; blank where there is none yet.",
};

export const lastOrder = {
  name: 'Last order (days ago)',
  description: "Date of the client's last order, or the days since; blank where there is none.",
};

export const nextOrder = {
  name: 'Next order (days ahead)',
  description: 'Date on which the next order is expected; blank where none is.',
};

export const openOrders = {
  name: 'Open orders',
  description: 'How many orders of the client are being worked on; blank means none.',
};
