import type { BlankColumn } from '../../../sheet/match/blank-column';
import type { CliProblemText } from '../problems';

const list = (items: readonly string[]) => items.join(', ');
const lines = (items: readonly string[]) => items.map((item) => `\n  ${item}`).join('');
const blankName = ({ header, cell, rows }: BlankColumn) =>
  `"${header}" (${cell}${rows === undefined ? '' : `, its first ${rows} rows`})`;

export const problems: CliProblemText = {
  unknownCommand: ({ command, known }) =>
    `There is no command "${command}". The commands are: ${list(known)}. See clienttier --help.`,
  unknownOption: ({ option, command, known }) =>
    `${command} has no option ${option}. Its options are: ${list(known)}.`,
  withoutValue: ({ option }) => `A value is missing after ${option}.`,
  withValue: ({ option }) => `${option} takes no value. Leave out what follows the sign =.`,
  givenTwice: ({ option }) => `${option} is given twice. Give it once.`,
  missingArgument: ({ command, usage }) => `${command} needs more. Write: ${usage}`,
  oneTooMany: ({ argument, usage }) =>
    `"${argument}" is one argument too many. Put quotation marks around names with blanks. Write: ${usage}`,
  notAmong: ({ option, found, known }) => `${option}: "${found}" is none of ${list(known)}.`,
  notDay: ({ option, found }) =>
    `${option}: "${found}" is not a date. Write it as year, month and day: 2026-01-31.`,
  notEncoding: ({ option, found }) =>
    `${option}: "${found}" is not an encoding. Write for example utf-8, utf-16, windows-1252, gb18030 or shift_jis.`,
  notSeparator: ({ option, found }) =>
    `${option}: "${found}" cannot separate cells. Write one character in quotation marks, such as ";", or tab.`,
  notRow: ({ option, found }) =>
    `${option}: "${found}" is not a row. Write the number of the row with the headers: 3.`,
  noSuchRow: ({ row }) => `--header: there are no clients below row ${row}. Name the row with the headers.`,
  onlyForCsv: ({ option, file }) => `${option} is for .csv files, and ${file} is a workbook. Leave it out.`,
  notAssigned: ({ option, found, example }) =>
    `${option}: "${found}" has no name and value. Write for example: ${option} ${example}`,
  unknownModel: ({ found, known }) => `There is no model "${found}". The models are: ${list(known)}.`,
  modelNeeded: ({ fitting }) =>
    `Say by which model to segment. The columns for these are there:${lines(
      fitting.map(({ id, question }) => `--model ${id}  ${question}`),
    )}`,
  noModelFits: ({ headers, blank }) =>
    `The headers do not show the columns of any model: ${list(headers)}.${
      blank.length === 0 ? '' : ` These columns are there, but blank: ${list(blank.map(blankName))}.`
    } Name a model with --model and its columns with --column; clienttier models lists what each model reads.`,
  unknownMeasure: ({ found, model, known }) =>
    `--column: ${model} does not read "${found}". It reads: ${list(known)}.`,
  unknownColumn: ({ found, headers }) =>
    `--column: no column has the header "${found}". The headers are: ${list(headers)}.`,
  headerTwice: ({ found, letters }) =>
    `--column: several columns have the header "${found}": ${list(letters)}. Give the letter of the column instead.`,
  guessedColumn: ({ measure, header, option }) =>
    `${measure}: only the numbers in the column "${header}" suggest it, so it is not used without asking. If it is the one, add: ${option}`,
  equalColumns: ({ measure, options }) =>
    `${measure}: several columns fit equally well. Add one of these:${lines(options)}`,
  missingColumn: ({ measure, option, headers }) =>
    `${measure}: no header shows a column for it. Add ${option} with one of these headers: ${list(headers)}.`,
  fewColumns: ({ model, least, measures }) =>
    `${model} needs at least ${least} columns, and the headers show fewer. Add some of these, each with the header of its column:\n${measures.map(({ id, name }) => `  --column ${id}=…  ${name}`).join('\n')}`,
  blankColumn: ({ measure, column, option }) =>
    `${measure}: its column is there, but blank: ${blankName(column)}. Fill it in, or add ${option} with the header of the column to read.`,
  segmentsGone: ({ measure, segmentsOf, option }) =>
    `${measure}: the last run read the segments of ${segmentsOf}, which are no longer there. Add ${option} with the header of another column.`,
  cannotBeLeftOut: ({ measure }) =>
    `--column: ${measure} cannot be left out, because the model needs it. Give the header of its column.`,
  unknownCutoff: ({ found, model, known }) =>
    `--cutoff: ${model} has no cut-off "${found}". It has: ${list(known)}.`,
  severalCutoffs: ({ found, known }) =>
    `--cutoff: "${found}" has several cut-offs. Name one of them: ${list(known)}.`,
  notRule: ({ cutoff, found }) =>
    `--cutoff: "${found}" is not a rule for ${cutoff}. Write a number (10000 or 35%), or median, mean, natural-break, top:20% or percentile:80%.`,
  percentNeeded: ({ cutoff, found }) =>
    `--cutoff: ${cutoff} is a percentage, and ${found} has no percent sign. Write for example ${cutoff}=35%.`,
  notInPercent: ({ cutoff, found, number }) =>
    `--cutoff: ${cutoff} is not in percent, so ${found} would be ${number}. Write ${cutoff}=${number} for that number, or ${cutoff}=top:${found} for a percentage of the clients.`,
  outOfRange: ({ cutoff, found }) => `--cutoff: ${found} is out of range for ${cutoff}.`,
  outOfOrder: ({ cutoff, below, lower }) =>
    `--cutoff: ${cutoff} must not be lower than ${below} (${lower}). Change one of the two.`,
  notRoom: ({ tier, found }) =>
    `--cap: "${found}" is not a number of clients or hours for ${tier}. Write --cap ${tier}=100 for 100 clients, or --cap ${tier}=120h/8 for 120 hours a quarter with 8 for each client.`,
  hoursOfOneNeeded: ({ tier, hours }) =>
    `--cap: only a workbook has service levels that say how many hours a client of ${tier} takes. Add them: --cap ${tier}=${hours}h/8 for 8 hours each.`,
  capNotInPolicy: () =>
    '--cap: a policy file has no room in segments. Leave it out here, and give it to segment or sql.',
  takerNeeded: ({ tier, known }) =>
    `--cap: no segment takes the others of ${tier}. On a ladder the lowest segment can have no limit; otherwise name the segment that takes them, --cap ${tier}=100:TIER, with one of: ${list(known)}.`,
  capsInCircle: ({ tier, known }) =>
    `--cap: the others of ${tier} would come back to it. Name another segment that takes them, one of: ${list(known)}.`,
  capByNeeded: ({ model, known }) =>
    known.length === 0
      ? `--cap: ${model} reads no figure by which clients could be ranked, so its segments can have no limit.`
      : `--cap: say by which measure clients of ${model} stay: --cap-by with one of ${list(known)}.`,
  capNeeded: () => '--cap-by: no segment has a limit. Add for how many one has room: --cap TIER=100.',
  whomToExplain: () =>
    'Say who to explain: one of --client NAME, --row NUMBER, or --tier NAME for all clients of a segment.',
  noClientNamed: ({ found }) =>
    `--client: there is no client "${found}". Write the name as in the file, or name the row with --row.`,
  noClientInRow: ({ row }) => `--row: there is no client in row ${row}. Rows are counted as in Excel.`,
  unknownTier: ({ option, found, model, known }) =>
    `${option}: ${model} has no segment "${found}". Its segments are: ${list(known)}.`,
  noFile: ({ file }) => `There is no file ${file}. Check the name and the folder.`,
  folder: ({ file }) => `${file} is a folder. Name a file in it.`,
  notReadable: ({ file, cause }) => `${file} cannot be read (${cause}). Check your permissions for it.`,
  packed: ({ file, command }) =>
    `${file} is compressed. Unpack it first, and name the file that comes out: ${command}`,
  parquetInside: ({ file }) => `${file} is a Parquet file. Change its ending to .parquet.`,
  notParquet: ({ file, cause }) =>
    `${file} cannot be read as Parquet: it is another kind of file, damaged or encrypted. Export it again. (${cause})`,
  notForParquet: ({ option, file }) =>
    `${option} is not for .parquet files, and ${file} needs none of it. Leave it out.`,
  duckdbMissing: ({ version }) =>
    `.parquet files need DuckDB, which is not installed. Run: npm install @duckdb/node-api@${version}`,
  changedMeanwhile: ({ file }) =>
    `${file} was changed while it was being read. Nothing was written. Try again when nobody is writing to it.`,
  memoryFull: ({ file, rows, limit, option }) =>
    `The ${rows.toLocaleString('en-US')} rows of ${file} need more than the ${limit} GB of memory that Node.js may use: many cells in its columns are no plain numbers, or leave a client without a segment. Nothing was written. Correct these cells, or give it more memory, if the machine has it, with this before the command: ${option}`,
  tooManyRows: ({ file, rows, needed, limit, option }) =>
    `${file} has ${rows.toLocaleString('en-US')} rows, which need about ${needed} GB of memory, and Node.js may use ${limit} GB. Give it more, if the machine has it, with this before the command: ${option}`,
  tooLong: ({ file }) =>
    `${file} is larger than 2 GB, which is more than can be read. Split it into several files.`,
  empty: ({ file }) => `${file} is empty. Name a file with customers.`,
  sheetNeeded: ({ sheet, problem, sheets }) =>
    `The workbook opens with the sheet ${sheet}. ${problem}\nAnother sheet fits better: add --sheet "NAME". These were found:\n${sheets
      .map(({ name, list: found }) =>
        found
          ? `  ${name}: ${found.rows} ${found.rows === 1 ? 'row' : 'rows'} with ${list(found.headers)}${found.isOrders ? ' (looks like orders)' : ''}`
          : `  ${name}: no list`,
      )
      .join('\n')}`,
  unknownSheet: ({ sheet, known }) =>
    `There is no sheet "${sheet}" in the workbook. Its sheets are: ${list(known)}.`,
  notSplit: ({ file }) =>
    `${file} has only one column: no comma, semicolon, tab or | separates its cells. If another character does, add it: --separator "~". Otherwise name a file with a column of figures.`,
  sheetOfCsv: ({ file }) => `${file} has no sheets. Leave out --sheet.`,
  formulasInList: ({ file }) =>
    `${file} cannot hold formulas. Leave out --as; formulas are written to workbooks only, from an .xlsx or a .csv file.`,
  officeMissing: ({ version }) =>
    `Workbooks need Microsoft's office.js, which is not installed. Run: npm install @microsoft/office-js@${version}`,
  lostOnSaving: ({ file, things }) =>
    `${file} has content that the new file cannot keep: ${things}. Nothing was written. To continue without it, add --new-workbook; ${file} itself stays as it is.`,
  outputKind: ({ out, kinds }) => `${out} must end in ${kinds.join(' or ')}.`,
  outputExists: ({ out }) =>
    `${out} already exists. Name another file with --out, or add --force to replace it.`,
  outputIsFolder: ({ out }) => `${out} is a folder. Name a file with --out.`,
  noOutputFolder: ({ folder }) =>
    `There is no folder ${folder} to write to. Make it, or name another with --out.`,
  diskFull: ({ out }) =>
    `The disk is full, so ${out} was not written. Make room, or name a file on another disk with --out.`,
  notWritten: ({ out, cause }) =>
    `${out} was not written (${cause}). Check your permissions for that folder.`,
  faultyPolicy: ({ file, faults }) => `The policy in ${file} is not valid:${lines(faults)}`,
  optionNeeded: ({ option, known }) => `Add ${option} with one of: ${list(known)}.`,
  columnsNeeded: ({ least, measures }) =>
    `The statement is written without seeing the table. Name ${least === 1 ? 'a column' : `${least} columns`} more:${lines(
      measures.map(({ option, measure }) => `${option}  ${measure}`),
    )}`,
  notTable: ({ found }) =>
    `--table: "${found}" is not the name of a table. Separate its parts by dots, and put a part with dots or quotation marks in quotation marks: crm."customers.2026".`,
  interrupted: () => 'Interrupted. Nothing was written.',
  terminated: () => 'Ended by another program. Nothing was written.',
};
