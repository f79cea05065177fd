export const daysSinceContact = {
  name: 'Days since contact',
  description: 'Days since the last contact with the client, or its date; blank means never.',
};

export const openQuestions = {
  name: 'Open questions',
  description: "How many of the client's questions are not answered yet; blank means none.",
};

export const intervalDays = {
  name: 'Contact interval in days',
  description:
    "Days between contacts, or the client's segment in another model; blank counts as a good segment.",
};

export const daysOwed = {
  top: {
    name: 'Days between contacts, top segments',
    description: 'Days between contacts with clients in top segments, such as Treasure.',
  },
  good: {
    name: 'Days between contacts, good segments',
    description: 'Days between contacts with clients in good segments, such as Rising star, or in none.',
  },
  standard: {
    name: 'Days between contacts, standard segments',
    description: 'Days between contacts with clients in standard segments, such as High-risk.',
  },
  low: {
    name: 'Days between contacts, low segments',
    description: 'Days between contacts with clients in low segments, such as Phase out.',
  },
};
