export const nature = {
  name: 'Nature of the client',
  question: 'Is the client a government body, a company, an individual or a business partner?',
  tiers: {
    government: {
      name: 'Government',
      meaning: 'A public body.',
      strategy: 'Follow its procurement rules and dates.',
    },
    'special-company': {
      name: 'Special company',
      meaning: 'A company that needs terms of its own.',
      strategy: 'Tailor the terms, and have them approved.',
    },
    company: {
      name: 'Company',
      meaning: 'A company on the usual terms.',
      strategy: 'Apply the standard terms.',
    },
    individual: {
      name: 'Individual',
      meaning: 'A private person.',
      strategy: 'Keep the service simple and quick.',
    },
    'business-partner': {
      name: 'Business partner',
      meaning: 'Sells with you or holds shares with you.',
      strategy: 'Plan jointly.',
    },
  },
  unclassified: 'neither type nor name shows what the client is',
};
