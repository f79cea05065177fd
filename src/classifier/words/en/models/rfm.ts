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
      meaning: 'Bought lately, most often and most.',
      strategy: 'Reward them; let them try new things first.',
    },
    'loyal-customers': {
      name: 'Loyal Customers',
      meaning: 'Buy regularly, with good amounts.',
      strategy: 'Upsell: offer what fits a step above.',
    },
    'potential-loyalist': {
      name: 'Potential Loyalist',
      meaning: 'Bought lately, more than once, and not little.',
      strategy: 'Enrol them in a membership or a contract.',
    },
    promising: {
      name: 'Promising',
      meaning: 'Bought not long ago, seldom, but much.',
      strategy: 'Engage: give reasons to come back.',
    },
    'new-customers': {
      name: 'New Customers',
      meaning: 'Bought lately, seldom so far.',
      strategy: 'Welcome them, and help with the start.',
    },
    'need-attention': {
      name: 'Need Attention',
      meaning: 'Bought well, but not lately.',
      strategy: 'Make a special offer while it counts.',
    },
    'cant-lose-them': {
      name: "Can't Lose Them",
      meaning: 'Bought often and much, long ago.',
      strategy: 'Win them back: speak to them in person.',
    },
    'at-risk': {
      name: 'At Risk',
      meaning: 'Spent much, but long ago.',
      strategy: 'Reach out, and ask what is missing.',
    },
    'about-to-sleep': {
      name: 'About To Sleep',
      meaning: 'Bought some time ago, seldom.',
      strategy: 'Reactivate with something useful to them.',
    },
    lost: {
      name: 'Lost',
      meaning: 'Has not bought for the longest time.',
      strategy: 'Try to revive at low cost, else let go.',
    },
    others: {
      name: 'Others',
      meaning: 'Fits none of the segments.',
      strategy: 'Review by hand.',
    },
  },
};
