export const firstOrder = {
  name: 'First order (months ago)',
  description: "Date of the client's first order; blank if there is none yet.",
};

export const lastOrder = {
  name: 'Last order (days ago)',
  description: "Date of the client's last order, or the days since then; blank if there is none.",
};

export const nextOrder = {
  name: 'Next order (days ahead)',
  description: 'Date of the next expected order; blank if none is expected.',
};

export const openOrders = {
  name: 'Open orders',
  description: "How many of the client's orders are in progress; blank means none.",
};
