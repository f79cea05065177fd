/** Title, notes and headings of the sheet of two models. */
export const twoModels = {
  name: 'Two Models',
  title: (down: string, across: string) => `${down} × ${across}`,
  axes: (down: string, across: string) => `Down: ${down}. Across: ${across}.`,
  none: 'No segment',
  longer: 'The list is longer now: make this sheet again. ',
  withoutBefore: (model: string) => `Without a segment of ${model}: `,
  withoutAfter: '. ',
  noNumberBefore: (measure: string) => `Without a number in ${measure}, and so not in its sums: `,
  noNumberAfter: '.',
  shareOf: (measure: string) => `Share of ${measure}`,
  actions: 'What to do',
  typeActions:
    'Type what to do with the clients of each pair of segments. What you type stays with its segments when the sheet is made again.',
  gone: 'Typed for segments that are gone',
  whyGone: 'One of the two segments no longer exists. Move what you need, then clear the cell.',
};

/** Texts of the pane about the sheet of two models. */
export const paneOfTwoModels = {
  heading: 'Two models together',
  why: 'A sheet with a row for each segment of one model and a column for each segment of another: how many clients are in both, what they bring, and a cell where you type what to do.',
  down: 'Down',
  across: 'Across',
  make: 'Make the sheet',
  remove: 'Remove the sheet',
  writing: 'Making the sheet of two models…',
  removing: 'Removing the sheet of two models…',
  done: (sheet: string) => `The two models are on the sheet ${sheet}.`,
  gone: (actions: string) =>
    `What you typed for segments that are gone is at the end of the sheet, under “Typed for segments that are gone”: ${actions}.`,
  removed: (sheet: string) => `The sheet ${sheet} was removed.`,
  overwrites: (cells: string) => `You typed into these cells of the sheet: ${cells}. Write over them?`,
};
