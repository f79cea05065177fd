import type { Localized } from '../../classifier/language';

/** What each problem with a file must tell. */
export interface FileProblemDetails {
  unknownKind: { file: string };
  olderOrEncrypted: { file: string };
  broken: { file: string; reason: string };
  noSheet: { file: string };
  tooLarge: { file: string; megabytes: number; limit: number };
  tooManyCells: { file: string; cells: number; limit: number };
}

type FileProblemText = {
  readonly [Code in keyof FileProblemDetails]: (details: FileProblemDetails[Code]) => string;
};

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
    tooManyCells: ({ file, cells, limit }) =>
      `${file} has ${cells.toLocaleString('en')} cells; this page opens up to ${limit.toLocaleString('en')}. Choose a smaller file.`,
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
    tooManyCells: ({ file, cells, limit }) =>
      `${file} 有 ${cells.toLocaleString('en')} 个单元格,本页面最多可打开 ${limit.toLocaleString('en')} 个。请选择较小的文件。`,
  },
};
