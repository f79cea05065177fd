export const relationship = {
  name: 'Relationship',
  question: 'Who is still a prospect, who is a client, and who plans the future with you?',
  cutoffs: {
    loyalty_cutoff: {
      name: 'Loyalty is high from',
      description:
        'Loyalty from this number is high. Left out, it is the median loyalty of the clients who have closed.',
    },
  },
  tiers: {
    'strategic-confidant': {
      name: 'Strategic confidant',
      strategy: 'Plan together: share aims and prepare the next years jointly.',
    },
    existing: {
      name: 'Existing',
      strategy: 'Serve for life: the sale is where the service begins.',
    },
    prospect: {
      name: 'Prospect',
      strategy: 'Pursue steadily: learn the need, keep the next step agreed.',
    },
  },
};
