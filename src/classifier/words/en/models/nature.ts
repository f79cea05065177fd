export const nature = {
  name: 'Nature of the client',
  question: 'Is the client a government body, a company, an individual or a business partner?',
  tiers: {
    government: {
      name: 'Government',
      strategy: 'Follow its procurement rules and dates.',
    },
    'special-company': {
      name: 'Special company',
      strategy: 'Tailor the terms, and have them approved.',
    },
    company: {
      name: 'Company',
      strategy: 'Apply the standard terms.',
    },
    individual: {
      name: 'Individual',
      strategy: 'Keep the service simple and quick.',
    },
    'business-partner': {
      name: 'Business partner',
      strategy: 'Plan jointly.',
    },
  },
  unclassified: 'neither type nor name shows what the client is',
};
