export const partner = {
  name: 'Partner',
  description: 'Yes where the client is a distributor, an agent or a shareholder; blank means no.',
};
