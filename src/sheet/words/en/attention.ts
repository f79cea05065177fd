import type { AttentionText } from '../attention';

/** Texts on the sheet that lists what needs attention, apart from the reasons. */
export const attention: AttentionText = {
  sheet: 'To check',
  headers: { cell: 'Cell', client: 'Client', found: 'What was found', why: 'Why', kind: 'Kind' },
  kinds: {
    unclassified: 'Left unclassified',
    inDoubt: 'Used as it is',
    otherCurrency: 'In another currency',
    repeated: 'On several rows',
    nonClients: 'Not a client',
    typedOver: 'Typed over by hand',
    outside: 'Outside the customers',
  },
  onRows: (rows, treatment) =>
    treatment === 'added'
      ? `The client is on ${rows} rows, which are added up`
      : `The client is on ${rows} rows; each gets a segment of its own`,
  sameClientAs: (cell) => `The same client as in ${cell}`,
  computed: (computed) => `ClientTier: ${computed}`,
  computedBlank: 'ClientTier leaves this cell blank',
  outside: (why) => `Not part of these customers: it ${why}`,
};
