/** Where each model comes from, and what of it is this project's own. */
export const sources = {
  abc: "The classes and A's 80 % are those of source text S4; B's further 15 % where no client is flagged is this project's own.",
  care: 'Clients leave for want of care (source text S5); the days and the one and a half intervals are our own lines, and that whoever was never contacted is neglected.',
  'deal-likelihood':
    "The grades A to D are those of source texts S1 and S2; the cut-offs and the advice are this project's own.",
  'deal-size':
    "The four sizes are those of source texts S1 and S2; the cut-offs and the advice are this project's own.",
  deal: "The division is that of source texts S1 and S2; the cut-offs and the advice are this project's own.",
  focus: 'Choose, obtain, keep and expand (source text S5); which stages belong to which is our own reading.',
  lifecycle:
    'The eight stages of a client (source text S5); 12 months and half of the purchases are our own lines.',
  nature: 'Clients by nature (source text S3); the words by which type and name are told are our own choice.',
  position:
    'Main, general and scattered clients (source text S3); 3 years, the top fifth and two of three are our own lines.',
  process:
    'Clients past, present and to come (source text S3); the 90 days without open orders are our own line.',
  relationship:
    "The three relationships are those of source texts S1 and S2; the cut-off is this project's own.",
  rfm: 'RFM with scores 1 to 5 by quintile and the segments of the R package rfm (rsquaredacademy).',
  'sales-loyalty':
    "The grid for dealers and distributors is that of source text S3; the cut-offs are this project's own.",
  satisfaction:
    'Six indicators of satisfaction (source text S5); their scaling, equal weights and the levels 80, 60, 40 are our own.',
  selection:
    "The choice is that of source text S4, where zero is the only line; the other cut-offs are this project's own.",
  'share-upcoming': "The grid is that of source texts S1 and S2; the cut-offs are this project's own.",
  tenure: 'Old, new and coming clients (source text S3); the 12 months are our own line.',
  value:
    "The classes are those of source texts S1 and S2, where zero is the only line; the other cut-offs are this project's own.",
};

/** Heads of the tables in docs/models.md. */
export const headings = {
  name: 'name',
  synonyms: 'headers besides the name',
  tier: 'tier',
  meaning: 'meaning',
  strategy: 'strategy',
};
