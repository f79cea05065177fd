/** What a client is told of the service that she gets: on the sheet in a sentence, and on her card. */
export const card = {
  /** `number` says a number of visits, or a discount in per cent; `fault` what to do if a cell cannot be told. */
  promises: {
    visits: {
      label: 'Visits',
      number: (number: string) => `${number} a quarter`,
      fault: 'check the number of visits',
    },
    response: { label: 'Response time', fault: 'add a unit to the response time' },
    discount: { label: 'Discount', number: (number: string) => `${number}%`, fault: 'check the discount' },
    owner: { label: 'Looked after by', fault: 'write the owner in words' },
    other: { label: 'Also', fault: 'write anything else in words' },
  },
  separator: '; ',
  sheet: 'Service Card',
  title: 'What you can count on',
  client: 'For',
  validFrom: 'Valid from',
};
