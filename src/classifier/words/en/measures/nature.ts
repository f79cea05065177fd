export const clientType = {
  name: 'Client type',
  description: 'What the client is, in words such as company, individual or government.',
};

export const clientName = {
  name: 'Client name',
  description: 'The name, used if the type does not say: it may have Ltd, Ministry, Mr and the like.',
};

export const special = {
  name: 'Special',
  description: 'Yes if the company needs its own terms; blank means no.',
};
