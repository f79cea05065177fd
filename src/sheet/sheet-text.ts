import type { Localized } from '../classifier/language';
import type { MeasureKind } from '../classifier/measure-kinds';

/** What ClientTier writes into a sheet or says of its cells, besides the models' own names and strategies. */
interface SheetText {
  readonly segmentHeader: string;
  readonly strategyHeader: string;
  /** Of the columns of a further model: its name, as Excel wants no two headers alike. */
  readonly headerOfModel: (header: string, model: string) => string;
  /** Follows the strategy of a tier that was chosen by hand; alone where what was typed is no tier. */
  readonly byHand: string;
  /** Why a client is unclassified, as it stands in her strategy cell: a few fixed texts for each measure. */
  readonly blank: (measure: string) => string;
  readonly errorValue: (measure: string) => string;
  readonly future: (measure: string) => string;
  readonly unreadable: (measure: string, unfit: string) => string;
  /** A text that may be two numbers, and a cell that could be read if the rest of its column were typed like it. */
  readonly twoNumbers: (measure: string) => string;
  readonly unlikeColumn: (measure: string) => string;
  /** A date where none is wanted; dates and numbers in one column. */
  readonly date: (measure: string) => string;
  readonly dateAmongNumbers: (measure: string) => string;
  readonly numberAmongDates: (measure: string) => string;
  /** Rows of one client that cannot be added up. */
  readonly differing: (measure: string) => string;
  /** What a cell that cannot be read as a measure of this kind fails to be. */
  readonly unfit: Readonly<Record<MeasureKind, string>>;
  /** The same with what stands in the cell, for lists. */
  readonly unreadableBut: (measure: string, cell: string, unfit: string) => string;
  readonly twoNumbersIn: (measure: string, cell: string, one: number, other: number) => string;
  readonly cellUnlikeColumn: (measure: string, cell: string) => string;
  readonly dateBut: (measure: string, date: string) => string;
  readonly dateAmongNumbersBut: (measure: string, date: string) => string;
  readonly numberAmongDatesBut: (measure: string, cell: string) => string;
  readonly errorValueOf: (measure: string, error: string) => string;
  /** Of cells that are taken as they stand. */
  readonly sumOfAllAbove: (figure: string) => string;
  readonly plainAmongPercents: (measure: string, number: string) => string;
  readonly belowClients: (found: string) => string;
  readonly unreadType: (measure: string, found: string, cells: number) => string;
  readonly undecidedDate: (measure: string, found: string, day: string) => string;
  readonly otherCurrency: (measure: string, currency: string, mostly: string) => string;
}

export const sheetText: Localized<SheetText> = {
  en: {
    segmentHeader: 'Segment',
    strategyHeader: 'Strategy',
    headerOfModel: (header, model) => `${header}: ${model}`,
    byHand: '(by hand)',
    blank: (measure) => `${measure} is blank`,
    errorValue: (measure) => `${measure} is an error`,
    future: (measure) => `${measure} is a date in the future`,
    unreadable: (measure, unfit) => `${measure} ${unfit}`,
    twoNumbers: (measure) => `${measure} may be two different numbers`,
    unlikeColumn: (measure) => `${measure} is typed otherwise than the rest of its column`,
    date: (measure) => `${measure} is a date`,
    dateAmongNumbers: (measure) => `${measure} is a date, most of the column are numbers`,
    numberAmongDates: (measure) => `${measure} is a number, most of the column are dates`,
    differing: (measure) => `${measure} differs between the rows of this client`,
    unfit: {
      amount: 'is not a number',
      count: 'is not a number from 0 up',
      share: 'is not a share between 0 and 100 %',
      rate: 'is not a number',
      flag: 'is neither yes nor no',
      daysSince: 'is neither a date nor a number of days',
      monthsSince: 'is neither a date nor a number of months',
      yearsSince: 'is neither a date nor a number of years',
      monthsSinceDate: 'is not a date',
      daysUntil: 'is not a date',
      category: 'cannot be read',
      stage: 'is not a stage',
      interval: 'is neither a number of days nor a segment',
    },
    unreadableBut: (measure, cell, unfit) => `${measure}: "${cell}" ${unfit}`,
    twoNumbersIn: (measure, cell, one, other) =>
      `${measure}: "${cell}" could be ${one} or ${other}; make a number of it`,
    cellUnlikeColumn: (measure, cell) =>
      `${measure}: "${cell}" is typed otherwise than the rest of its column (in percent or not, point or comma, day or month first); type it alike`,
    dateBut: (measure, date) => `${measure}: the cell shows a date, ${date}`,
    dateAmongNumbersBut: (measure, date) =>
      `${measure}: ${date} is a date, most of the column are numbers; give all of one kind`,
    numberAmongDatesBut: (measure, cell) =>
      `${measure}: ${cell} is a number, most of the column are dates; give all of one kind`,
    errorValueOf: (measure, error) => `${measure}: the cell shows ${error}`,
    sumOfAllAbove: (figure) =>
      `${figure} is the sum of all rows above. If the row is their total, name it Total; it was taken for a client`,
    plainAmongPercents: (measure, number) =>
      `${measure}: ${number} stands among percentages and was taken for ${number} times 100 %. If ${number} % is meant, type it so`,
    belowClients: (found) =>
      `"${found}" stands below the last client in a column of ClientTier's and is not its: it stays`,
    unreadType: (measure, found, cells) =>
      `${measure}: "${found}" (${cells === 1 ? 'one cell' : `${cells} cells`}) does not tell what a client is, so the name was looked at. Type company, individual or government if it is wrong`,
    undecidedDate: (measure, found, day) =>
      `${measure}: ${found} is read as ${day}, like all dates of the column; none shows whether the day or the month comes first`,
    otherCurrency: (measure, currency, mostly) =>
      `${measure} is in ${currency}, most of the column in ${mostly}`,
  },
  zh: {
    segmentHeader: '客户分级',
    strategyHeader: '策略',
    headerOfModel: (header, model) => `${header}：${model}`,
    byHand: '（手工）',
    blank: (measure) => `${measure}为空`,
    errorValue: (measure) => `${measure}为错误值`,
    future: (measure) => `${measure}为将来的日期`,
    unreadable: (measure, unfit) => `${measure}${unfit}`,
    twoNumbers: (measure) => `${measure}可能是两个不同的数`,
    unlikeColumn: (measure) => `${measure}的写法与该列其余单元格不同`,
    date: (measure) => `${measure}是日期`,
    dateAmongNumbers: (measure) => `${measure}是日期，而该列多为数字`,
    numberAmongDates: (measure) => `${measure}是数字，而该列多为日期`,
    differing: (measure) => `${measure}在该客户的各行中不一致`,
    unfit: {
      amount: '不是数字',
      count: '不是大于或等于 0 的数字',
      share: '不是 0 到 100% 之间的比例',
      rate: '不是数字',
      flag: '既非“是”也非“否”',
      daysSince: '既非日期也非天数',
      monthsSince: '既非日期也非月数',
      yearsSince: '既非日期也非年数',
      monthsSinceDate: '不是日期',
      daysUntil: '不是日期',
      category: '无法识别',
      stage: '不是阶段',
      interval: '既非天数也非客户级别',
    },
    unreadableBut: (measure, cell, unfit) => `${measure}：“${cell}”${unfit}`,
    twoNumbersIn: (measure, cell, one, other) => `${measure}：“${cell}”可能是 ${one} 或 ${other}，请改为数字`,
    cellUnlikeColumn: (measure, cell) =>
      `${measure}：“${cell}”的写法与该列其余单元格不同（是否百分比、小数点或逗号、日月顺序），请统一写法`,
    dateBut: (measure, date) => `${measure}：单元格显示为日期 ${date}`,
    dateAmongNumbersBut: (measure, date) => `${measure}：${date} 是日期，而该列多为数字；请统一填写`,
    numberAmongDatesBut: (measure, cell) => `${measure}：${cell} 是数字，而该列多为日期；请统一填写`,
    errorValueOf: (measure, error) => `${measure}：单元格显示 ${error}`,
    sumOfAllAbove: (figure) => `${figure} 等于以上各行之和。若该行为合计，请将其名称改为“合计”；现按客户处理`,
    plainAmongPercents: (measure, number) =>
      `${measure}：${number} 位于百分比之间，现按 100% 的 ${number} 倍处理。若应为 ${number}%，请照此输入`,
    belowClients: (found) => `“${found}”位于最后一位客户下方的 ClientTier 列中，并非其写入，予以保留`,
    unreadType: (measure, found, cells) =>
      `${measure}：“${found}”（${cells} 个单元格）未说明客户性质，已按名称判断。若有误，请填“公司”“个人”或“政府”`,
    undecidedDate: (measure, found, day) =>
      `${measure}：${found} 按 ${day} 读取，该列其他日期亦同；没有一个日期能说明日在前还是月在前`,
    otherCurrency: (measure, currency, mostly) => `${measure}的币种为 ${currency}，该列多为 ${mostly}`,
  },
};
