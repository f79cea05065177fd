export const strategic = {
  name: 'Strategic',
  description: 'Yes if the client is worth more to you than its own profit; blank means no.',
};
