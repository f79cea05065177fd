export const referrals = {
  name: 'Referrals',
  description: 'How many clients this client has introduced to you.',
};
