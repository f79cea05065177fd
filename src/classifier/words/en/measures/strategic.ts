export const strategic = {
  name: 'Strategic',
  description: 'Yes where the client is worth more to you than her own profit; blank means no.',
};
