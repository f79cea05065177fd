import type { FileProblemText } from '../file-problems';
import { countables } from './countables';

const inDigits = (number: number) => number.toLocaleString('en-US');

export const fileProblems: FileProblemText = {
  unknownKind: ({ file }) => `无法在此打开 ${file}。请选择 Excel 工作簿（.xlsx）或 .csv 文件。`,
  olderOrEncrypted: ({ file }) =>
    `${file} 有密码保护，或是旧版 .xls 格式。请在 Excel 中打开，不设密码另存为 .xlsx 后再选择。`,
  broken: ({ file, reason }) =>
    `${file} 已损坏或不是 Excel 工作簿（${reason}）。请在 Excel 中打开并重新另存为 .xlsx 后再选择。`,
  noSheet: ({ file }) => `${file} 中没有工作表。请选择包含客户数据的工作簿。`,
  tooLarge: ({ file, megabytes, limit }) =>
    `${file} 大小为 ${megabytes} MB，此处最多可打开 ${limit} MB 的文件。请选择较小的文件。`,
  unpacksTooLarge: ({ file, limit }) =>
    `${file} 解压后超过 ${limit} MB，超出此处的上限。请删除不需要的图片和工作表，重新保存后再选择。`,
  tooMany: ({ file, what, limit }) =>
    `${file} 有超过 ${inDigits(limit)} ${countables[what].noun}，超出此处的上限。${countables[what].advice}`,
  beyondSheet: ({ file, place }) =>
    `${file} 中出现 ${place}，而工作表中没有该位置：Excel 止于第 1,048,576 行和 XFD 列。请在 Excel 中打开并重新另存为 .xlsx 后再选择。`,
  notAsExcelWrites: ({ file }) =>
    `${file} 的结构并非由电子表格程序生成，可能使程序停止响应。请向发送者索取由 Excel 保存的文件。`,
  textTooLong: ({ file, line, limit }) =>
    `${file} 第 ${inDigits(line)} 行有单元格超过 ${inDigits(limit)} 个字符，超出 Excel 单元格的上限。请缩短内容，或检查该处是否缺少引号。`,
  tooWide: ({ file, line, limit }) =>
    `${file} 第 ${inDigits(line)} 行超过 ${inDigits(limit)} 个单元格，工作表没有这么多列。请检查是否缺少换行，或选择其他文件。`,
  quoteNotClosed: ({ file, line }) =>
    `${file} 第 ${inDigits(line)} 行的引号没有闭合，其后的全部内容会成为一个单元格。请补上或删除该引号后再选择。`,
  notText: ({ file, line }) =>
    `${file} 不是文本文件：第 ${inDigits(line)} 行有文本中不会出现的字符。如果它是工作簿，请将扩展名改为 .xlsx；否则请选择 .csv 文件。`,
  notInEncoding: ({ file, line, encoding }) =>
    `${file} 的编码不是 ${encoding}：第 ${inDigits(line)} 行有该编码中不存在的字符。请指定另一种编码，或将文件另存为 UTF-8。`,
};
