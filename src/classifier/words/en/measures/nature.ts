export const clientType = {
  name: 'Client type',
  description: 'What the client is, in words such as company, individual or government.',
};

export const clientName = {
  name: 'Client name',
  description: 'The name, looked at where the type does not tell: Ltd, Ministry, Mr and the like.',
};

export const special = {
  name: 'Special',
  description: 'Yes where the company needs terms of its own; blank means no.',
};
