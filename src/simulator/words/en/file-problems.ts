import type { FileProblemText } from '../file-problems';
import { countables } from './countables';

const inDigits = (number: number) => number.toLocaleString('en-US');

export const fileProblems: FileProblemText = {
  unknownKind: ({ file }) =>
    `${file} cannot be opened here. Choose an Excel workbook (.xlsx) or a .csv file.`,
  olderOrEncrypted: ({ file }) =>
    `${file} is protected by a password or saved in the older .xls format. Open it in Excel, save it as .xlsx without a password, and choose that file.`,
  broken: ({ file, reason }) =>
    `${file} is damaged or is not an Excel workbook (${reason}). Open it in Excel, save it again as .xlsx, and choose that file.`,
  noSheet: ({ file }) => `There is no worksheet in ${file}. Choose a workbook with your customers in it.`,
  tooLarge: ({ file, megabytes, limit }) =>
    `${file} has ${megabytes} MB; ClientTier opens files of up to ${limit} MB. Choose a smaller file.`,
  unpacksTooLarge: ({ file, limit }) =>
    `${file} has more than ${limit} MB when unpacked; ClientTier opens up to that much. Delete pictures and sheets that are not needed, save it again, and choose that file.`,
  tooMany: ({ file, what, limit }) =>
    `${file} has more than ${inDigits(limit)} ${countables[what].noun}; ClientTier opens up to that many. ${countables[what].advice}`,
  beyondSheet: ({ file, place }) =>
    `${file} refers to ${place}, which is outside any sheet: sheets end at row 1,048,576 and column XFD. Open it in Excel, save it again as .xlsx, and choose that file.`,
  notAsExcelWrites: ({ file }) =>
    `${file} is not built like a file from a spreadsheet program, and could keep ClientTier from responding. Ask the sender for the list as saved by Excel.`,
  textTooLong: ({ file, line, limit }) =>
    `In ${file}, a cell in line ${inDigits(line)} has more than ${inDigits(limit)} characters, which is more than Excel keeps in one. Shorten it, or check whether a quotation mark is missing there.`,
  tooWide: ({ file, line, limit }) =>
    `In ${file}, line ${inDigits(line)} has more than ${inDigits(limit)} cells; no sheet has that many columns. Check whether line breaks are missing, or choose another file.`,
  quoteNotClosed: ({ file, line }) =>
    `In ${file}, a quotation mark in line ${inDigits(line)} is never closed, so that everything below would be one cell. Close it or delete it, and choose the file again.`,
  notText: ({ file, line }) =>
    `${file} is not a text file: line ${inDigits(line)} has characters that no text has. If it is a workbook, change its ending to .xlsx; otherwise choose a .csv file.`,
  notInEncoding: ({ file, line, encoding }) =>
    `${file} is not in the encoding ${encoding}, which has no such characters as those in line ${inDigits(line)}. Name another encoding, or save the file as UTF-8.`,
};
