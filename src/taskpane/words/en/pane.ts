import type { CutoffRule } from '../../../classifier/cutoff';
import { so, type Count } from '../../text/count';
import { afterRun } from './after-run';
import { attention } from './attention';
import { caps } from './caps';
import { client } from './client';
import { counts } from './counts';
import { decided } from './decided';
import { failures } from './failures';
import { notice } from './notice';
import { orders } from './orders';
import { policy } from './policy';
import { questions } from './questions';
import { split } from './split';
import { ways } from './ways';

/**
 * The texts of the pane, section by section: one table, however long, because each language has one of the same type.
 */
export const pane = {
  product: 'ClientTier',

  introduction: {
    line: 'A segment and a strategy for each client. Nothing leaves your workbook.',
    close: 'Close the introduction',
  },

  customers: {
    heading: 'Customers',
    found: (clients: Count, address: string) => `${so(clients, 'client', 'clients')} in ${address}`,
    orders: 'Orders',
    lines: (lines: Count, address: string) => `${so(lines, 'line', 'lines')} in ${address}`,
    table: 'an Excel table',
    separator: ', ',
    segmented: 'segmented already',
    none: 'No customers found yet. Open the sheet with your customers, click a cell among them, then look again.',
    lookAgain: 'Look again',
    elsewhere: (clients: Count, address: string) =>
      `You are now in another list of customers: ${so(clients, 'client', 'clients')} in ${address}.`,
    elsewhereOrders: (lines: Count, address: string) =>
      `You are now in a list of orders: ${so(lines, 'line', 'lines')} in ${address}.`,
    useThese: 'Use these',
    correct: 'Correct the range',
    howToCorrect: 'Select the header row and the clients below it on the sheet, down to the last one. Then:',
    useSelection: 'Use the selected range',
    picked: 'as you selected',
  },

  measures: {
    notInSheet: 'Not in this sheet',
    column: (measure: string) => `${measure} column`,
    chooseColumn: 'Choose a column',
    useSelected: (measure: string) => `Use the selected column for: ${measure}`,
    noHeader: '(no header)',
    missing: (measures: string) => `Choose a column for: ${measures}.`,
    missingSome: (least: Count, measures: string) =>
      `Choose a column for at least ${least.shown} more of: ${measures}.`,
    guessed: "Guessed from the column's contents, because its header does not say. Please check.",
    equal: (columns: string) => `These fit equally well: ${columns}. Choose one.`,
    blank: (header: string, cell: string, rows?: Count) =>
      `The column ${header} (${cell}) is there, but ${rows ? `its first ${rows.shown} rows are` : 'it is'} blank. Fill it in and look again, or choose another column.`,
    standsIn: (measure: string, header: string) =>
      `Uses ${header}, because there is no column for ${measure}.`,
    segmentsOf: (header: string, model: string) => `${header} (segments of ${model})`,
    fromSegments: (model: string) => `These are the segments of ${model}.`,
    segmentsGone: (model: string) =>
      `Last time, these were the segments of ${model}, which are no longer there. Choose another column, or segment by ${model} first.`,
    besides: (columns: string) =>
      `The same money counted another way (such as net, gross or paid): ${columns}.`,
  },

  readings: {
    separator: '; ',
    fromText: (texts: Count, filled: Count, examples: string) =>
      `${texts.shown} of ${filled.shown} read from text: ${examples}.`,
    asTheyAre: (read: Count, filled: Count, example: string) =>
      `${read.shown} of ${filled.shown} read, such as ${example}.`,
    unread: (cells: Count) => `${so(cells, 'cell', 'cells')} could not be read.`,
    quoted: (cell: string) => `"${cell}"`,
    example: (cell: string, taken: string) => `${cell} → ${taken}`,
    share: (percent: string) => `${percent}%`,
    levels: { high: 'high', low: 'low', yes: 'yes', no: 'no' },
  },

  cutoffs: {
    rules: {
      median: 'Median (half above, half below)',
      mean: 'Mean (the average)',
      percentile: 'Percentile',
      top: 'Top % of clients',
      naturalBreak: 'Natural break (widest gap)',
      fixed: 'A number of your own',
      shareOfTotal: 'Share of the total',
      scoreEdge: 'Score edge (percentile plus one)',
    } satisfies Record<CutoffRule['kind'], string>,
    typed: {
      percentile: (cutoff: string) => `${cutoff}: percentile`,
      top: (cutoff: string) => `${cutoff}: top percent`,
      share: (cutoff: string) => `${cutoff}: percent of the total`,
      fixed: (cutoff: string) => `${cutoff}: number`,
    },
    invalidNumber: 'Type a number, such as 10000.',
    tooLow: (least: string) => `Type a number of at least ${least}.`,
    invalidPercent: 'Type a percentage from 0 to 100.',
    invalidTop: 'Type a percentage above 0, up to 100.',
    taken: (percent: string) => `Read as ${percent}.`,
    notInPercent: (number: string) =>
      `Read as the number ${number}. For a percentage of the clients, choose "Top % of clients".`,
    uncertain: (percent: string, times: string) => `This may be ${percent} or ${times}. Add a percent sign.`,
    missing: (cutoffs: string) => `Complete: ${cutoffs}.`,
    from: (value: string) => `High from ${value}`,
    inWords: 'No number needed: the cells say high or low.',
  },

  written: { label: 'Write in' },
  split,
  ways,
  policy,
  ...attention,

  caps,
  client,
  counts,
  decided,
  questions,
  orders,
  afterRun,

  actions: {
    segment: 'Segment sheet',
    remove: 'Remove',
    confirmRemoval: (sheet: string) =>
      `Remove the segment and strategy columns from ${sheet}, including what was typed over in them? Your own columns stay as they are.`,
    referring: {
      searching: 'Looking for formulas that refer to these columns…',
      unknown: 'ClientTier could not check whether formulas refer to these columns.',
      found: (formulas: Count) =>
        `${so(formulas, 'formula refers', 'formulas refer')} to these columns and will no longer work:`,
      staying: (cells: Count) =>
        `${so(cells, 'cell in these columns was not written by ClientTier and stays', 'cells in these columns were not written by ClientTier and stay')}:`,
      stayingInTable: (cells: Count) =>
        `${so(cells, 'cell in these columns was', 'cells in these columns were')} not written by ClientTier but would be deleted with the table's columns. Move or clear first:`,
      partial: 'There may be more: the workbook is too large to search completely.',
      policyGoes: (sheet: string) =>
        `The sheet ${sheet} with the rules is removed too, because nobody has changed it.`,
      policyStays: (sheet: string, why: string) =>
        `The sheet ${sheet} with the rules stays, because ${why}. You can remove it on the page Policy.`,
      summaryGoes: (sheet: string) =>
        `The sheet ${sheet} with figures of these segments is removed too, because nobody has changed it.`,
      stays: {
        decided: 'somebody has made or changed it by hand',
        referredTo: 'formulas refer to it, or may refer to it',
        locked: 'it or the workbook is protected',
      },
    },
    removeNow: 'Remove the columns',
    cancel: 'Cancel',
    read: (rows: Count, of: Count) => `${rows.shown} of ${so(of, 'row', 'rows')} read`,
    written: (rows: Count, of: Count) => `${rows.shown} of ${so(of, 'row', 'rows')} written`,
    puttingBack: 'Putting back what was there…',
    takingAway: 'Removing the unfinished sheet…',
    waiting:
      'Excel is not responding. Keep this pane open: ClientTier continues as soon as Excel does. If a cell is being edited, press Enter or Esc in the sheet. If rows are filtered or hidden, show them all (Data > Clear).',
    busy: {
      looking: 'Looking for customers…',
      segmenting: 'Writing segments…',
      undoing: 'Undoing the run…',
      removing: 'Removing the columns…',
      listing: 'Copying the list…',
      excel: 'Excel is working…',
      card: 'Writing the card…',
    },
  },

  notice,

  failures,

  pages: {
    label: 'Pages',
    segment: 'Segment',
    policy: 'Policy',
    loading: 'Loading…',
    notLoaded:
      'A part of ClientTier could not be loaded. Check the connection to the network, and try again.',
    tryAgain: 'Try again',
  },

  footer: {
    label: 'About ClientTier',
    language: 'Language of the pane',
    help: 'Help',
    privacy: 'Privacy',
    support: 'Support',
    version: (version: string) => `Version ${version}`,
  },
};
