export const rfm = {
  name: 'Recency, frequency, monetary value',
  question: 'Who bought lately, often and much, and who is slipping away?',
  derived: {
    recency_score: { name: 'Recency score' },
    frequency_score: { name: 'Frequency score' },
    monetary_score: { name: 'Monetary score' },
  },
  tiers: {
    champions: {
      name: 'Champions',
      strategy: 'Reward them; let them try new things first.',
    },
    'loyal-customers': {
      name: 'Loyal Customers',
      strategy: 'Upsell: offer what fits a step above.',
    },
    'potential-loyalist': {
      name: 'Potential Loyalist',
      strategy: 'Enrol them in a membership or a contract.',
    },
    promising: {
      name: 'Promising',
      strategy: 'Engage: give reasons to come back.',
    },
    'new-customers': {
      name: 'New Customers',
      strategy: 'Welcome them, and help with the start.',
    },
    'need-attention': {
      name: 'Need Attention',
      strategy: 'Make a special offer while it counts.',
    },
    'cant-lose-them': {
      name: "Can't Lose Them",
      strategy: 'Win them back: speak to them in person.',
    },
    'at-risk': {
      name: 'At Risk',
      strategy: 'Reach out, and ask what is missing.',
    },
    'about-to-sleep': {
      name: 'About To Sleep',
      strategy: 'Reactivate with something useful to them.',
    },
    lost: {
      name: 'Lost',
      strategy: 'Try to revive at low cost, else let go.',
    },
    others: {
      name: 'Others',
      strategy: 'Review by hand.',
    },
  },
};
