import type { Localized } from '../../../classifier/language';
import { countableWords, type Countable } from './countable-words';

export type { Countable };

/** What each problem with a file must tell. */
export interface FileProblemDetails {
  unknownKind: { file: string };
  olderOrEncrypted: { file: string };
  broken: { file: string; reason: string };
  noSheet: { file: string };
  tooLarge: { file: string; megabytes: number; limit: number };
  unpacksTooLarge: { file: string; limit: number };
  tooMany: { file: string; what: Countable; limit: number };
  /** `place` is a row's number or a cell's address. */
  beyondSheet: { file: string; place: string };
  /** What no spreadsheet program writes, and what makes others fail. */
  notAsExcelWrites: { file: string };
  textTooLong: { file: string; line: number; limit: number };
  tooWide: { file: string; line: number; limit: number };
  quoteNotClosed: { file: string; line: number };
}

type FileProblemText = {
  readonly [Code in keyof FileProblemDetails]: (details: FileProblemDetails[Code]) => string;
};

const inDigits = (number: number) => number.toLocaleString('en');

export const fileProblemText: Localized<FileProblemText> = {
  en: {
    unknownKind: ({ file }) =>
      `${file} cannot be opened here. Choose an Excel workbook (.xlsx) or a .csv file.`,
    olderOrEncrypted: ({ file }) =>
      `${file} is protected by a password or saved in the older .xls format. Open it in Excel, save it as .xlsx without a password, and choose that file.`,
    broken: ({ file, reason }) =>
      `${file} is damaged or is no Excel workbook (${reason}). Open it in Excel, save it again as .xlsx, and choose that file.`,
    noSheet: ({ file }) => `There is no worksheet in ${file}. Choose a workbook with your customers in it.`,
    tooLarge: ({ file, megabytes, limit }) =>
      `${file} has ${megabytes} MB; this page opens files of up to ${limit} MB. Choose a smaller file.`,
    unpacksTooLarge: ({ file, limit }) =>
      `${file} holds more than ${limit} MB once it is unpacked; this page opens up to that much. Delete pictures and sheets that are not needed, save it again, and choose that file.`,
    tooMany: ({ file, what, limit }) =>
      `${file} has more than ${inDigits(limit)} ${countableWords.en[what].noun}; this page opens up to that many. ${countableWords.en[what].advice}`,
    beyondSheet: ({ file, place }) =>
      `${file} names ${place}, which no sheet has: Excel's end at row 1,048,576 and column XFD. Open it in Excel, save it again as .xlsx, and choose that file.`,
    notAsExcelWrites: ({ file }) =>
      `${file} is built as no spreadsheet program builds it, and could bring the page to a halt. Ask whoever sent it for the list as Excel saves it.`,
    textTooLong: ({ file, line, limit }) =>
      `In ${file}, a cell in line ${inDigits(line)} has more than ${inDigits(limit)} characters, which is more than Excel keeps in one. Shorten it, or see whether a quotation mark is missing there.`,
    tooWide: ({ file, line, limit }) =>
      `In ${file}, line ${inDigits(line)} has more than ${inDigits(limit)} cells; no sheet has as many columns. See whether line breaks are missing, or choose another file.`,
    quoteNotClosed: ({ file, line }) =>
      `In ${file}, a quotation mark in line ${inDigits(line)} is never closed, so that everything below would be one cell. Close it or delete it, and choose the file again.`,
  },
  zh: {
    unknownKind: ({ file }) => `无法在此打开 ${file}。请选择 Excel 工作簿(.xlsx)或 .csv 文件。`,
    olderOrEncrypted: ({ file }) =>
      `${file} 有密码保护,或为旧版 .xls 格式。请在 Excel 中打开,不设密码另存为 .xlsx 后再选择。`,
    broken: ({ file, reason }) =>
      `${file} 已损坏或不是 Excel 工作簿(${reason})。请在 Excel 中打开并重新另存为 .xlsx 后再选择。`,
    noSheet: ({ file }) => `${file} 中没有工作表。请选择包含客户数据的工作簿。`,
    tooLarge: ({ file, megabytes, limit }) =>
      `${file} 大小为 ${megabytes} MB,本页面最多可打开 ${limit} MB 的文件。请选择较小的文件。`,
    unpacksTooLarge: ({ file, limit }) =>
      `${file} 解压后超过 ${limit} MB，超出本页面的上限。请删除不需要的图片和工作表，重新保存后再选择。`,
    tooMany: ({ file, what, limit }) =>
      `${file} 有超过 ${inDigits(limit)} ${countableWords.zh[what].noun}，超出本页面的上限。${countableWords.zh[what].advice}`,
    beyondSheet: ({ file, place }) =>
      `${file} 中出现 ${place}，而工作表中没有该位置：Excel 止于第 1,048,576 行和 XFD 列。请在 Excel 中打开并重新另存为 .xlsx 后再选择。`,
    notAsExcelWrites: ({ file }) =>
      `${file} 的结构并非由电子表格程序生成，可能使页面停止响应。请向发送者索取由 Excel 保存的文件。`,
    textTooLong: ({ file, line, limit }) =>
      `${file} 第 ${inDigits(line)} 行有单元格超过 ${inDigits(limit)} 个字符，超出 Excel 单元格的上限。请缩短内容，或检查该处是否缺少引号。`,
    tooWide: ({ file, line, limit }) =>
      `${file} 第 ${inDigits(line)} 行超过 ${inDigits(limit)} 个单元格，工作表没有这么多列。请检查是否缺少换行，或选择其他文件。`,
    quoteNotClosed: ({ file, line }) =>
      `${file} 第 ${inDigits(line)} 行的引号没有闭合，其后的全部内容会成为一个单元格。请补上或删除该引号后再选择。`,
  },
};
