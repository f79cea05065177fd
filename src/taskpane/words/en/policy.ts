import { so, type Count } from '../../text/count';
import { ownModel } from './own-model';

export const policy = {
  decided: 'This workbook has a policy: cut-offs, names, colours and strategies come from it.',
  undecided: 'This workbook has a policy. It gets this question when you segment by it.',
  toPolicy: 'See the policy',
  faulty: 'The policy is not valid',
  whatIsFaulty:
    'No sheet can be segmented until this is mended. Restore brings the last valid policy back; on the page Policy it can be removed.',
  restore: 'Restore',

  heading: 'Policy of this workbook',
  whatItIs:
    'What this workbook has decided: cut-offs, names, colours and strategies, for everybody who opens it. It stands on a sheet of its own and can be changed there or here.',
  none: 'This workbook has no policy yet.',
  making: (model: string) =>
    `Make one from what is chosen for ${model}. Cut-offs and names are then kept in the workbook.`,
  notYetMaking:
    'On the page Segment, choose customers and columns until clients are counted: a policy can be made then.',
  make: 'Make a policy',
  cutoffs: 'Cut-offs',
  now: (value: string) => `Now ${value}`,
  notComputed: 'Drawn when a sheet is segmented.',
  computedAgain: 'Drawn by the new rule when a sheet is segmented next.',
  tiers: 'Segments',
  name: 'Name',
  nameOf: (tier: string) => `Name of ${tier}`,
  colour: 'Colour',
  colourOf: (tier: string) => `Colour of ${tier}`,
  strategy: 'Strategy',
  strategyOf: (tier: string) => `Strategy for ${tier}`,
  toCorrect: 'Needs a correction',
  unsaved: 'There are changes that are not saved yet.',
  invalid: 'Mend what is marked above first; nothing is saved until all of it is valid.',
  save: 'Save to the workbook',
  discard: 'Discard',
  working: 'Changing the policy…',
  saved: 'Saved. Formulas follow at once; values when you segment again.',

  sheetAndFile: 'Sheet and file',
  openSheet: 'Open the sheet',
  saveFile: 'Save to a file',
  loadFile: 'Load from a file',
  whereSaved:
    'The file ClientPolicy.json goes where your browser puts downloads, mostly the folder Downloads. If nothing arrives, this Excel lets no add-in save files: copy the sheet instead.',
  otherWorkbook:
    'For another workbook: right-click the tab of the policy sheet, Move or Copy, and choose that workbook; ClientTier recognises it there. Or save to a file here and load it there.',
  fileFaults: (faults: Count) =>
    `This file cannot be used; nothing was changed. ${so(faults, 'thing is', 'things are')} wrong:`,
  confirmLoad: (models: string) =>
    `Replace the policy of this workbook by the file's? It is about: ${models}.`,
  replace: 'Replace the policy',
  cancel: 'Cancel',
  remove: 'Remove the policy',
  confirmRemove:
    'Remove the policy? Its tables go, and its sheet too unless something else stands on it; this cannot be undone. Segments written as values stay; formulas that ask the policy show an error.',
  removed: 'The policy was removed.',
  loaded: 'The policy of the file is now that of this workbook.',

  openWith: 'Open ClientTier with this workbook',
  openWithLimits:
    'Save the workbook after switching. It works where ClientTier is installed for the reader; without it, Excel may show an error. Switch it off in the same place. While it is off, colours and formulas typed by hand follow a change of the policy only once ClientTier has been opened.',

  own: ownModel,
};
