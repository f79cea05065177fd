/* eslint-disable max-lines -- one table, so that a missing text is an error by its name */
import type { ProblemText } from '../problems';

/** The text of each problem. */
export const problems: ProblemText = {
  emptySheet: ({ sheet }) => `The sheet ${sheet} is empty. Open the sheet with your customers and try again.`,
  sheetOfRules: ({ sheet }) =>
    `The sheet ${sheet} has the rules of this workbook, not customers. Open the sheet with your customers and try again.`,
  noHeader: ({ cell }) =>
    `There is no header row above the customers at ${cell}. Put a name above each column and try again.`,
  noClients: ({ sheet, header }) =>
    `There are no rows below the header in ${sheet}!${header}. Add your customers there and try again.`,
  severalTables: ({ sheet }) =>
    `There are several tables on the sheet ${sheet}. Select a cell in the one with your customers and try again.`,
  tableWithoutHeader: ({ table }) =>
    `The header row of the table ${table} is hidden. Show it (Table Design > Header Row) and try again.`,
  selectionTooSmall: ({ address }) =>
    `There is no client below a header in the selected cells, ${address}. Select the header row together with the clients below it and try again.`,
  columnElsewhere: ({ cell, columns }) =>
    `The selected cell, ${cell}, is not in one of the customers' columns, ${columns}. Select a cell in one of them and try again. Nothing was changed.`,
  noColumnFor: ({ sheet, measure }) =>
    `${measure.en}: no column of the sheet ${sheet} was chosen for it. Choose one in the pane and try again. Nothing was changed.`,
  tooFewColumns: ({ sheet, model, least }) =>
    `${model.en} needs ${least === 1 ? 'a column' : `at least ${least} columns`} of the sheet ${sheet}. Choose ${least === 1 ? 'it' : 'them'} in the pane and try again.`,
  noUsableColumn: ({ header }) =>
    `No column below ${header} has numbers or words such as high and low, so there is nothing to segment by. Open the sheet with your customers' figures and try again.`,
  clientsAsHeadings: ({ cell }) =>
    `The client in ${cell} is a heading: the rows below it name no client, so each of them would count as one. Type the client in each of these rows, or export the list with a client in every row, and try again. Nothing was changed.`,
  unreadableColumn: ({ measure, cell }) =>
    `${measure.en}: nothing in the column can be read as a number or as a word such as high or low; see ${cell}. Choose another column or correct the cells. Nothing was changed.`,
  numbersInDoubt: ({ measure, cell, found, numbers: [one, other] }) =>
    `${measure.en}: ${found} in ${cell} could be ${one} or ${other}, and nothing in the column shows which. Change the texts in it to numbers, or choose another column. Nothing was changed.`,
  faultyPolicy: ({ fault }) =>
    `${fault.en} Correct the cell, or restore the last valid policy with Policy > Restore. Nothing was changed.`,
  errorForSegment: ({ cell, found }) =>
    `${cell} shows ${found}, which is no segment. Segment the sheet again or correct the cell, and try again. Nothing was changed.`,
  policyChanged: ({ sheet }) =>
    `Somebody changed the policy on the sheet ${sheet} in the meantime. You now see what it says; make your change again. Nothing was changed.`,
  protectedPolicy: ({ sheet }) =>
    `The workbook's policy on the sheet ${sheet} is protected, and this choice would change it: it has a model, column, cut-off rule or language that the policy does not have. Choose what the policy says, or take the protection off (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  nothingToRestore: () =>
    'This workbook has no valid policy to restore. Correct the cells listed here. Nothing was changed.',
  addedNeedsValues: ({ sheet }) =>
    `Some clients on ${sheet} are on several rows, which you chose to add up, but a formula sees only one row. Write values, or let each row count on its own. Nothing was changed.`,
  capsNeedValues: ({ sheet, why }) =>
    `Formulas on ${sheet} cannot calculate the room in each segment. ${why.en} Write values, or remove the limits under Room in each segment. Nothing was changed.`,
  capsNeedMeasure: ({ sheet, model }) =>
    `${model.en} on ${sheet}: segments have a limit, but no figure decides who stays. Choose one in the pane under Room in each segment, or remove the limits. Nothing was changed.`,
  hoursOfOneNeeded: ({ sheet, tier }) =>
    `${tier.en} on ${sheet} has room for so many hours, but nothing says how many hours one client takes. Type them beside the hours, or on the sheet Service Levels its visits and hours a visit. Nothing was changed.`,
  capsInCircle: ({ sheet, tier }) =>
    `${tier.en} on ${sheet}: the clients who do not fit would come back to it. Choose another segment for them. Nothing was changed.`,
  nobodyTakesOthers: ({ sheet, tier }) =>
    `${tier.en} on ${sheet} has a limit, but no segment takes the other clients. Choose one in the pane under Room in each segment, or remove the limit. Nothing was changed.`,
  ownModelGone: () =>
    `This workbook's policy no longer has that model. Choose another model, or restore the policy with Policy > Restore. Nothing was changed.`,
  misreadByFormulas: ({ cell, found, isText, writeAs }) =>
    `${cell}: ${found} is ${isText ? 'text' : 'a number'} that ${writeAs === 'live' ? 'a formula, which sees only one client,' : "Excel's own functions"} cannot read as its column is read. ${isText ? 'Change it to a number or date' : 'Type it like the rest of the column, and days such as 20260131 as dates'}, or write values. Nothing was changed.`,
  protectedSheet: ({ sheet }) =>
    `The sheet ${sheet} is protected. Take the protection off (Review > Unprotect Sheet) and try again. Nothing was changed.`,
  daysFrom1904: ({ sheet }) =>
    `${sheet === undefined ? 'This workbook' : `The workbook of the sheet ${sheet}`} counts days from 1904, by which ClientTier would be four years wrong. Turn that off (File > Options > Advanced > Use 1904 date system; on a Mac Excel > Preferences > Calculation). All its dates then show four years and a day too early: type 1462 in a blank cell, copy it, select the dates, and add it to them (Paste Special > Add). Then try again. Nothing was changed.`,
  filteredSheet: ({ sheet }) =>
    `The sheet ${sheet} is filtered, and Excel would write beside the wrong rows. Show all rows (Data > Clear) and try again; then filter as before. Nothing was changed.`,
  filteredTable: ({ sheet, table }) =>
    `The table ${table} on the sheet ${sheet} is filtered, and Excel would write beside the wrong rows. Select a cell in the table, show all rows (Data > Clear) and try again; then filter as before. Nothing was changed.`,
  writtenElsewhere: ({ cell }) =>
    `Excel did not write the right value to ${cell}: rows are hidden, perhaps by an advanced filter. Show all rows (Data > Clear, then Home > Format > Hide & Unhide > Unhide Rows) and try again. Everything was put back as it was.`,
  unknownFunctions: ({ sheet }) =>
    `Excel does not find ClientTier's functions in formulas on the sheet ${sheet}: each gave #NAME?. Excel in some languages, such as Turkish, does so until version 2607. Choose portable formulas or values and try again. Everything was put back as it was.`,
  filledByTable: ({ cell, table }) =>
    `Excel filled ${cell} in the table ${table} with the formula of another row, so everything was put back as it was. Turn that off (File > Options > Proofing > AutoCorrect Options > AutoFormat As You Type > Fill formulas in tables to create calculated columns) and try again, or write values.`,
  noRoomBesideRange: ({ cell, columns }) =>
    `${cell} is in the way: the ${columns === 1 ? 'column' : `${columns} columns`} to the right of the customers must be blank. Move what is there and try again. Nothing was changed.`,
  noRoomBesideTable: ({ table, cell }) =>
    `${cell} is in the way: adding columns to the table ${table} would move it. Move what is to the right of the table and try again. Nothing was changed.`,
  noColumnsLeft: ({ sheet, columns }) =>
    `The sheet ${sheet} does not have ${columns === 1 ? 'a column' : `${columns} columns`} left to the right of the customers. Make room and try again. Nothing was changed.`,
  swappedDates: ({ measure, cell, found }) =>
    `${measure.en}: ${found} in ${cell} is text, and none of the real dates in the column is past the 12th of a month. It seems that Excel took the day for the month when it opened the file. Read the file in again with Data > From Text/CSV and the right date format, or correct the dates. Nothing was changed.`,
  ownSegments: ({ sheet, measure, model }) =>
    `${measure.en}: the column chosen on the sheet ${sheet} has the segments of ${model.en} itself. Choose another column. Nothing was changed.`,
  segmentsInCircle: ({ sheet, measure, model, other }) =>
    `${measure.en}: the segments of ${other.en} on the sheet ${sheet} were themselves written from those of ${model.en}. Choose another column here, or segment ${other.en} by another column first. Nothing was changed.`,
  customersChanged: ({ sheet }) =>
    `The columns on the sheet ${sheet} have changed since ClientTier read them. Find the customers again and check the columns. Nothing was changed.`,
  rowsMovedMeanwhile: ({ sheet }) =>
    `Somebody inserted or deleted rows on the sheet ${sheet} while ClientTier was reading it, so a client could have been missed. Nothing was changed. Try again.`,
  changedMeanwhile: ({ cell }) =>
    `Somebody changed the sheet while ClientTier was writing to it, see ${cell}, so what it wrote was taken back: it could have ended up beside the wrong clients. That change stays. Try again.`,
  sheetNotFound: ({ sheet }) => `The sheet ${sheet} no longer exists; it was renamed or deleted.`,
  notOursInTable: ({ table, cell }) =>
    `${cell} has something that ClientTier did not write, and it would be deleted with its column of the table ${table}. Move it or clear it, and click Remove again. Nothing was changed.`,
  nothingToRemove: ({ sheet }) =>
    `There are no ClientTier columns beside these customers on the sheet ${sheet}; they have been removed already. Nothing was changed.`,
  notLoaded: () =>
    'A part of ClientTier could not be loaded, and nothing was changed. Check the connection to the network, and try again.',
  nothingToUndo: () =>
    'There is no run to undo any more: something else was done since. Nothing was changed.',
  changedSinceRun: ({ cell }) =>
    `${cell} was changed after the run, and undoing the run would lose that. Undo your change there (Ctrl+Z) and try again, or take the columns out with Remove. Nothing was changed.`,
  usedSinceRun: ({ cell }) =>
    `The formula in ${cell} reads what the run wrote, and would have nothing to read. Clear it and try again, or use Remove, which lists all such formulas. Nothing was changed.`,
  tooLargeToUndo: () =>
    'The workbook is too large to search for formulas that read what the run wrote, and undoing the run would break such a formula. Click Remove instead: it lists the formulas it finds before it removes anything. Nothing was changed.',
  notUndone: ({ address, cause }) =>
    `Excel stopped while the run on ${address} was being undone. Check those cells and the policy's sheet; undo (Ctrl+Z) may help. ${cause.en}`,
  colorsStay: ({ address, cause }) =>
    `${cause.en} Only the colours of ${address} may still be ClientTier's, because this Excel does not say which colour rules are. If they are wrong: select these cells, click Home > Conditional Formatting > Manage Rules, and delete the rules for segments.`,
  notPutBackBeside: ({ cells, clients, cause }) =>
    `${cause.en} What stood beside these clients could not be put back, because no row has their names or figures any more: ${clients.join(', ')}. If somebody renamed them, type it beside them again: ${cells.join(', ')}.`,
  nothingToList: ({ sheet }) =>
    `Nothing on the sheet ${sheet} needs attention now, so there is no list to copy. Nothing was changed.`,
  protectedWorkbook: () =>
    'The workbook is protected, so no sheet can be added to it. Take the protection off (Review > Protect Workbook) and try again. Nothing was changed.',
  chartsLeft: ({ sheet, charts }) =>
    `The sheet ${sheet} was made again, but Excel did not delete its old charts: ${charts.join(', ')}. Make it again in a moment, or delete them by hand.`,
  newSheetUnfinished: ({ sheet, cause }) =>
    `Excel stopped in the middle of writing a new sheet. The sheet ${sheet}, if there is one, is not complete: delete it and try again. Nothing else was changed.${cause ? ` ${cause.en}` : ''}`,
  colleagueWriting: ({ minutes }) =>
    `A colleague is writing to this workbook with ClientTier right now. Nothing was changed. Try again in a moment. If nobody is writing, a run was interrupted, and you can continue in ${minutes} min.`,
  cellBeingEdited: () =>
    'A cell is being edited. Press Enter to finish, or Esc to leave it as it was, and try again. Nothing was changed.',
  anotherWorkbook: () =>
    'Another workbook is in front of this one, and Excel does not let this one be read. Click into a cell of the sheet beside this pane and try again. Nothing was changed.',
  noAnswer: () =>
    'Excel is not responding. Wait until it is ready, close any open dialog box and try again. Nothing was changed.',
  settingsFull: () =>
    'Excel keeps no more than 2 MB of records for an add-in in a workbook, and this would be more. On sheets whose segments are no longer needed, click Remove, or move this list to a workbook of its own; then try again. Nothing was changed.',
  cancelled: ({ sheet, isNew }) =>
    isNew
      ? `The new sheet ${sheet} was removed again. Nothing else was changed.`
      : `Everything on the sheet ${sheet} is as it was before.`,
  sheetNotDeleted: ({ sheet, cause }) =>
    `Excel did not delete the sheet ${sheet}. Try again in a moment, or delete it by hand. ${cause.en}`,
  notRemoved: ({ sheet, cause }) =>
    `Excel did not remove the columns on the sheet ${sheet}. Nothing was changed. ${cause.en}`,
  halfRemoved: ({ address, cause }) =>
    `Excel stopped in the middle of removing ${address}. Check those cells, then click Remove again. ${cause.en}`,
  policyNotRemoved: ({ sheet, cause }) =>
    `Excel did not remove the policy on the sheet ${sheet}. Nothing was changed. Close what is open in Excel and try again. ${cause.en}`,
  policyHalfRemoved: ({ sheet, cause }) =>
    `Excel stopped in the middle of removing the policy on the sheet ${sheet}. Click Remove the policy again; if it is not offered, delete what is left on that sheet. ${cause.en}`,
  putBack: ({ sheet, isNew, cause }) =>
    isNew
      ? `Excel did not accept everything on the new sheet ${sheet}, so the sheet was removed again. Nothing else was changed. ${cause.en}`
      : `Excel did not accept all changes on the sheet ${sheet}, so everything was put back as it was. ${cause.en}`,
  putBackAfterSilence: ({ sheet, isNew }) =>
    isNew
      ? `Excel did not respond for a while when the new sheet ${sheet} was half made, so the sheet was removed again. Try again.`
      : `Excel did not respond for a while in the middle of the work on the sheet ${sheet}, so everything was put back as it was. Try again.`,
  noColumnOfOrders: ({ sheet, role }) =>
    `${role.en}: no column of the orders on the sheet ${sheet} was chosen for it. Choose one and try again. Nothing was changed.`,
  unreadableOrders: ({ cell, role }) =>
    `${role.en}: no order in the column of ${cell} can be read and counted, so there is nothing to add up. Choose another column, or correct the cells. Nothing was changed.`,
  clientsAreNoOrders: ({ sheet }) =>
    `The sheet ${sheet} was made from orders, but has no orders itself. Open the sheet with your orders and try again. Nothing was changed.`,
  clientsKeyGone: ({ sheet, header }) =>
    `The table of clients on the sheet ${sheet} no longer has the column ${header}, which identifies each client. Give the column this name again, or remove the sheet, and try again. Nothing was changed.`,
  clientsInTheWay: ({ cell }) =>
    `${cell} is in the way: new clients come below the table. Move what is there and try again. Nothing was changed.`,
  cannotExtendTable: ({ sheet }) =>
    `This version of Excel cannot add the new clients to the table on the sheet ${sheet}. Remove the sheet and make it again. Nothing was changed.`,
  notMadeFromOrders: ({ sheet }) =>
    `The sheet ${sheet} is not the one that ClientTier made from orders, or its table was renamed, so ClientTier does not delete it. Delete it yourself if you do not need it. Nothing was changed.`,
  sheetStays: ({ sheet, what }) =>
    `The sheet ${sheet} stays: ${what.en} Delete the sheet yourself if you do not need it. Nothing was changed.`,
  noCommonKey: ({ sheet }) =>
    `No column of the sheet ${sheet} names any of the clients in the orders, so the two cannot be joined. Choose another sheet, or none. Nothing was changed.`,
  noFormulasForOrders: ({ cell, why }) =>
    `Excel's own formulas would count differently here: ${why.en} See ${cell}. Write values instead. Nothing was changed.`,
  sheetOfSummary: ({ sheet }) =>
    `The sheet ${sheet} is a summary that ClientTier made; it has no list of clients. Open the sheet with your clients. Nothing was changed.`,
  nothingToSummarize: ({ sheet }) =>
    `There are no segments of this model on the sheet ${sheet}, so there is nothing to summarize. Segment the sheet first. Nothing was changed.`,
  summaryText: ({ cell, found }) =>
    `${cell} has “${found}” as text, and Excel's own formulas do not add up text. Turn the column into numbers (Data > Text to Columns > Finish), or choose another column. Nothing was changed.`,
  summaryCurrencies: ({ cell, currency, mostly, header }) =>
    `${header} is not added up, because it is in more than one currency: ${cell} is in ${currency}, but most of the column is in ${mostly}. Choose another column, or “Clients only”. Nothing was changed.`,
  summaryTypedOver: ({ sheet, cells }) =>
    `You typed into cells of the sheet ${sheet} that ClientTier would write over: ${cells.join(', ')}. Move what you need, or write over it. Nothing was changed.`,
  noSummarySheet: () => 'There is no summary sheet of this model in the workbook. Nothing was changed.',
  noTwoModelsSheet: () => 'There is no sheet of these two models in the workbook. Nothing was changed.',
  noServiceSheet: () =>
    'The workbook has no service levels for this model yet. Click Service levels, and type what each segment gets. Nothing was changed.',
  noLevelsForColumn: ({ sheet }) =>
    `The column Entitled to on ${sheet} looks up what a segment gets on the sheet Service Levels of this model, and there is none. Make the service levels; or, if you no longer want the column, delete it and clear its check box under Service levels. Nothing was changed.`,
  noHistoryForColumns: ({ sheet }) =>
    `The columns Previous segment, Since and Movement on ${sheet} are taken from the history of its runs, and no history of this list is kept. Turn on “Keep a history of each run”; or, if you do without the columns, delete them and clear their check box under Client history. Nothing was changed.`,
  trackedNeedsValues: ({ sheet }) =>
    `The columns Previous segment, Since and Movement on ${sheet} are values of the day of the run: beside formulas they would stay while the segments change. Choose Values under Write as; or delete these columns and clear their check box under Client history. Nothing was changed.`,
  noLevels: ({ cell }) =>
    `Nothing is promised to this client’s segment yet. Type what it gets beside ${cell}, then make the card. Nothing was changed.`,
  levelUnclear: ({ cell }) =>
    `${cell} cannot be put on a card. Visits must be 0 or more, a discount between 0 and 100 %; a response time needs a unit, such as 24 hours; everything else must be words. Correct the cell, then make the card. Nothing was changed.`,
  sheetOfLevels: ({ sheet }) =>
    `The sheet ${sheet} has the service levels of your segments; it has no list of clients. Open the sheet with your clients. Nothing was changed.`,
  notFromOrdersToCompare: ({ sheet, header }) =>
    `The model reads the column ${header} of the sheet ${sheet}, which is not calculated from the orders, so ClientTier cannot know its value on another day. Choose another column or another model. Nothing was changed.`,
  ordersToCompareGone: ({ sheet }) =>
    `The orders from which the sheet ${sheet} was made are gone, or have other columns now, so two dates cannot be compared. Make the sheet of clients again first. Nothing was changed.`,
  noOrdersUpTo: ({ sheet, day }) =>
    `The sheet ${sheet} has no orders up to ${day}, so there is nothing to compare with. Choose a later first day. Nothing was changed.`,
  noOrdersUpToSecond: ({ sheet, day }) =>
    `The sheet ${sheet} has no orders up to ${day}, so there is nothing to compare with. Choose a later second day. Nothing was changed.`,
  columnToCompareGone: ({ sheet, header }) =>
    `The sheet ${sheet} no longer has the column ${header}, or there are no segments of this question in it. Look for columns again and choose another one. Nothing was changed.`,
  noRunOn: ({ sheet, day }) =>
    `The history on the sheet ${sheet} has no run of this question on ${day}. Choose another day. Nothing was changed.`,
  datesNotInOrder: () => 'The first day must be before the second. Choose other days. Nothing was changed.',
  noMovementSheet: () => 'There is no comparison of two dates in the workbook. Nothing was changed.',
  noCarePlan: () => 'There is no care plan in the workbook. Nothing was changed.',
  careNumberWrong: ({ cell }) =>
    `${cell} must have a number above 0, or be blank. Correct it, then make the care plan again. Nothing was changed.`,
  careDateWrong: ({ cell }) =>
    `${cell} must have a date. Correct it, then make the care plan again. Nothing was changed.`,
  visitLogColumnGone: ({ sheet, header }) =>
    `The visit log on the sheet ${sheet} no longer has the column “${header}”. Give the column this name again, then try again. Nothing was changed.`,
  visitLogNoRoom: ({ cell }) =>
    `Visits that are done need the cell ${cell} below the visit log. Move what is there, turn off the total row if the table has one, then make the care plan again. Nothing was changed.`,
  noHistorySheet: () => 'There is no client history in the workbook. Nothing was changed.',
  historyUnreadable: ({ cell }) =>
    `The history cannot be read at ${cell}: the cell is blank, is not a date, or is a second row of one client for the same day. Correct the cell or delete its row. The history was not changed.`,
  historyColumnGone: ({ sheet, header }) =>
    `The history on the sheet ${sheet} no longer has the column ${header}. Give the column this name again. The history was not changed.`,
  historyKeyGone: ({ sheet, header }) =>
    `The sheet ${sheet} has no column ${header}, which identifies the clients in the history. Give the column this name again, or choose another one under Client history. The history was not changed.`,
  historyLaterDay: ({ cell }) =>
    `The history has a day after today, in ${cell}. Correct the date, or the clock of this computer. The history was not changed.`,
  historyNoRoom: ({ cell }) =>
    `New rows of the history need the cell ${cell}. Move what is there, and turn off the total row if the table has one. The history was not changed.`,
  historyNobody: ({ who, sheet }) =>
    `Nobody in the history on the sheet ${sheet} is called ${who}. Type the name or the key as it is there. The history was not changed.`,
  historySeveral: ({ who, keys }) =>
    `Several clients in the history are called ${who}. Type the key of one of them: ${keys}. The history was not changed.`,
  historyFull: ({ sheet }) =>
    `The sheet ${sheet} has no room for the rows of this run. Move it to another workbook, and the next run starts a new one. The history was not changed.`,
  noOverridesSheet: () => 'There is no sheet Overrides in the workbook. Nothing was changed.',
  overridesColumnGone: ({ sheet, header }) =>
    `The table on the sheet ${sheet} no longer has the column ${header}. Give the column this name again. The sheet was not changed.`,
  overridesNoRoom: ({ cell }) =>
    `New rows of Overrides need the cell ${cell}. Move what is there, and turn off the total row if the table has one. The sheet was not changed.`,
  overridesFull: ({ sheet }) =>
    `The sheet ${sheet} has no room for more rows. Delete rows with a date under Ended. The sheet was not changed.`,
  overridesNoKey: ({ sheet }) =>
    `No column on the sheet ${sheet} says who the clients are, so a reason cannot be kept. Choose that column in the pane under Set by hand. Nothing was changed.`,
  overridesNotByHand: ({ cell }) =>
    `The segment at ${cell} has changed since, or its client cannot be identified. Look at the cell, then give the reason again. Nothing was changed.`,
  notPutBack: ({ address, cause }) =>
    `Excel stopped in the middle of the work on ${address}, and what was there could not be put back. Check those cells; undo (Ctrl+Z) may help. ${cause.en}`,
};
