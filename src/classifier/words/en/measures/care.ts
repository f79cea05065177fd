export const daysSinceContact = {
  name: 'Days since contact',
  description: 'Days since the client was last contacted, or the date of it; blank means never.',
};

export const openQuestions = {
  name: 'Open questions',
  description: 'How many questions of the client wait for an answer; blank means none.',
};

export const intervalDays = {
  name: 'Contact interval in days',
  description: "Days between contacts, or the client's tier in another model; blank means as for good tiers.",
};

export const daysOwed = {
  top: {
    name: 'Days between contacts, top tiers',
    description: 'Days between contacts with clients of top tiers, such as Treasure.',
  },
  good: {
    name: 'Days between contacts, good tiers',
    description: 'Days between contacts with clients of good tiers, such as Rising star, or of none.',
  },
  standard: {
    name: 'Days between contacts, standard tiers',
    description: 'Days between contacts with clients of standard tiers, such as High-risk.',
  },
  low: {
    name: 'Days between contacts, low tiers',
    description: 'Days between contacts with clients of low tiers, such as Phase out.',
  },
};
