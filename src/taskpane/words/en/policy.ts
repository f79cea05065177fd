import { so, type Count } from '../../text/count';
import { ownModel } from './own-model';

export const policy = {
  decided: 'This workbook has a policy: cut-offs, names, colours and strategies come from it.',
  undecided: 'This workbook has a policy. When you segment the sheet, this question is added to it.',
  toPolicy: 'See the policy',
  faulty: 'The policy is not valid',
  whatIsFaulty:
    'You cannot segment a sheet until this is fixed. Restore brings back the last valid policy; on the page Policy you can remove it.',
  restore: 'Restore',

  heading: 'Policy of this workbook',
  whatItIs:
    'The cut-offs, names, colours and strategies of this workbook, for everyone who opens it. Change them here or on their own sheet.',
  none: 'This workbook has no policy yet.',
  making: (model: string) =>
    `Make one from what is chosen for ${model}. Cut-offs and names are then kept in the workbook.`,
  notYetMaking:
    'On the page Segment, choose customers and columns until the clients are counted. Then you can make a policy.',
  make: 'Make a policy',
  cutoffs: 'Cut-offs',
  now: (value: string) => `Now ${value}`,
  notComputed: 'Calculated when you segment a sheet.',
  computedAgain: 'Calculated by the new rule the next time you segment a sheet.',
  tiers: 'Segments',
  name: 'Name',
  nameOf: (tier: string) => `Name of ${tier}`,
  colour: 'Colour',
  colourOf: (tier: string) => `Colour of ${tier}`,
  strategy: 'Strategy',
  strategyOf: (tier: string) => `Strategy for ${tier}`,
  toCorrect: 'Needs a correction',
  unsaved: 'You have unsaved changes.',
  invalid: 'Fix what is marked above. Nothing is saved until everything is valid.',
  save: 'Save to the workbook',
  discard: 'Discard',
  working: 'Changing the policy…',
  saved: 'Saved. Formulas follow at once; values when you segment again.',

  sheetAndFile: 'Sheet and file',
  openSheet: 'Open the sheet',
  saveFile: 'Save to a file',
  loadFile: 'Load from a file',
  whereSaved:
    'The file ClientPolicy.json is saved where your browser puts downloads, usually in the folder Downloads. If it is not there, this Excel does not let add-ins save files: copy the sheet instead.',
  otherWorkbook:
    'For another workbook: right-click the tab of the policy sheet, Move or Copy, and choose that workbook; ClientTier recognises it there. Or save to a file here and load it there. Set the room in each segment there anew: it belongs to a list.',
  fileFaults: (faults: Count) =>
    `This file cannot be used. Nothing was changed. ${so(faults, 'thing is', 'things are')} wrong:`,
  confirmLoad: (models: string) =>
    `Replace the policy of this workbook with the one in the file? It covers: ${models}.`,
  replace: 'Replace the policy',
  cancel: 'Cancel',
  remove: 'Remove the policy',
  confirmRemove:
    'Remove the policy? Its tables are deleted, and its sheet too if nothing else is on it. You cannot undo this. Segments written as values stay; formulas that use the policy show an error.',
  removed: 'The policy was removed.',
  loaded: 'This workbook now uses the policy from the file.',

  openWith: 'Open ClientTier with this workbook',
  openWithLimits:
    'Save the workbook after you turn this on or off. It works for readers who have ClientTier; for others, Excel may show an error. While it is off, colours and formulas that you type follow a change of the policy only after ClientTier has been opened.',

  own: ownModel,
};
