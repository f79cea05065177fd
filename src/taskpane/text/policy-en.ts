export const policyEn = {
  decided: 'This workbook has a policy: cut-offs, names, colours and strategies come from it.',
  undecided: 'This workbook has a policy. It gets this question when you segment by it.',
  drawnOn: (day: string) => `Cut-offs drawn on ${day}.`,
  toPolicy: 'See the policy',
  faulty: 'The policy is not valid',
  whatIsFaulty: 'No sheet can be segmented until this is mended. Restore brings the last valid policy back.',
  restore: 'Restore',
};

export type PolicyPageText = typeof policyEn;
