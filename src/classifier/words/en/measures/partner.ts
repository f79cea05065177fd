export const partner = {
  name: 'Partner',
  description: 'Yes if the client is a distributor, an agent or a shareholder; blank means no.',
};
