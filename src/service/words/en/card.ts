/** What a client is told of the service that she gets: on the sheet in a sentence, and on her card. */
export const card = {
  /** A number of visits or a discount has words around it; other levels are as typed. */
  promises: {
    visits: { label: 'Visits', before: '', after: ' a quarter', fault: 'check the number of visits' },
    response: {
      label: 'Response time',
      before: '',
      after: '',
      fault: 'give the response time with its unit',
    },
    discount: { label: 'Discount', before: '', after: '%', fault: 'check the discount' },
    owner: { label: 'Looked after by', before: '', after: '', fault: '' },
    other: { label: 'Also', before: '', after: '', fault: '' },
  },
  separator: '; ',
  sheet: 'Client Card',
  title: 'What you can count on',
  client: 'For',
  validFrom: 'Valid from',
};
