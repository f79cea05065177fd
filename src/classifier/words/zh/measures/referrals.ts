export const referrals = {
  name: '转介绍数',
  description: '该客户为您引荐的客户数。',
};
