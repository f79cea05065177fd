import type { BlankColumn } from '../../../sheet/match/blank-column';
import type { CliProblemText } from '../problems';

const list = (items: readonly string[]) => items.join('、');
const lines = (items: readonly string[]) => items.map((item) => `\n  ${item}`).join('');
const blankName = ({ header, cell, rows }: BlankColumn) =>
  `“${header}”（${cell}${rows === undefined ? '' : `，前 ${rows} 行`}）`;

export const problems: CliProblemText = {
  unknownCommand: ({ command, known }) =>
    `没有命令“${command}”。可用的命令：${list(known)}。请看 clienttier --help。`,
  unknownOption: ({ option, command, known }) =>
    `${command} 没有选项 ${option}。可用的选项：${list(known)}。`,
  withoutValue: ({ option }) => `${option} 后面缺少值。`,
  withValue: ({ option }) => `${option} 不带值。请去掉等号及其后的内容。`,
  givenTwice: ({ option }) => `${option} 给出了两次。请只给一次。`,
  missingArgument: ({ command, usage }) => `${command} 缺少参数。请写：${usage}`,
  oneTooMany: ({ argument, usage }) => `“${argument}”是多余的参数。含空格的名称请加引号。请写：${usage}`,
  notAmong: ({ option, found, known }) => `${option}：“${found}”不是 ${list(known)} 之一。`,
  notDay: ({ option, found }) => `${option}：“${found}”不是日期。请按年月日书写：2026-01-31。`,
  notEncoding: ({ option, found }) =>
    `${option}：“${found}”不是编码。例如：utf-8、utf-16、windows-1252、gb18030 或 shift_jis。`,
  notSeparator: ({ option, found }) =>
    `${option}：“${found}”不能分隔单元格。请写一个带引号的符号，如 ";"，或写 tab。`,
  notRow: ({ option, found }) => `${option}：“${found}”不是行号。请写标题所在行的行号：3。`,
  noSuchRow: ({ row }) => `--header：第 ${row} 行下面没有客户。请指定标题所在的行。`,
  onlyForCsv: ({ option, file }) => `${option} 只用于 .csv 文件，而 ${file} 是工作簿。请去掉它。`,
  notAssigned: ({ option, found, example }) =>
    `${option}：“${found}”没有名称和值。例如：${option} ${example}`,
  unknownModel: ({ found, known }) => `没有模型“${found}”。可用的模型：${list(known)}。`,
  modelNeeded: ({ fitting }) =>
    `请说明按哪个模型分级。表中有以下模型所需的列：${lines(
      fitting.map(({ id, question }) => `--model ${id}  ${question}`),
    )}`,
  noModelFits: ({ headers, blank }) =>
    `标题中看不出任何模型所需的列：${list(headers)}。${
      blank.length === 0 ? '' : `以下各列存在，但是空的：${list(blank.map(blankName))}。`
    }请用 --model 指定模型，用 --column 指定列；clienttier models 列出每个模型读取的内容。`,
  unknownMeasure: ({ found, model, known }) =>
    `--column：${model} 不读取“${found}”。它读取：${list(known)}。`,
  unknownColumn: ({ found, headers }) => `--column：没有标题为“${found}”的列。标题有：${list(headers)}。`,
  headerTwice: ({ found, letters }) =>
    `--column：有多列的标题是“${found}”：${list(letters)}。请改为给出列的字母。`,
  guessedColumn: ({ measure, header, option }) =>
    `${measure}：只有其中的数字表明可能是“${header}”列，因此不会自行采用。如果就是它，请加上：${option}`,
  equalColumns: ({ measure, options }) => `${measure}：有多列同样合适。请加上其中之一：${lines(options)}`,
  missingColumn: ({ measure, option, headers }) =>
    `${measure}：没有标题表明是它的列。请加上 ${option}，并给出以下标题之一：${list(headers)}。`,
  fewColumns: ({ model, least, measures }) =>
    `${model}至少需要 ${least} 列，而标题显示的不足。请从下列中选择，并给出相应列的标题：\n${measures.map(({ id, name }) => `  --column ${id}=…  ${name}`).join('\n')}`,
  blankColumn: ({ measure, column, option }) =>
    `${measure}：有这一列，但是空的：${blankName(column)}。请填写，或加上 ${option}，并给出要读取的列的标题。`,
  segmentsGone: ({ measure, segmentsOf, option }) =>
    `${measure}：上次读取的是 ${segmentsOf} 的分级，现在已不存在。请加上 ${option}，并给出另一列的标题。`,
  cannotBeLeftOut: ({ measure }) => `--column：模型需要 ${measure}，不能省略。请给出其列的标题。`,
  unknownCutoff: ({ found, model, known }) =>
    `--cutoff：${model} 没有分界线“${found}”。它有：${list(known)}。`,
  severalCutoffs: ({ found, known }) => `--cutoff：“${found}”有多个分界线。请指定其中之一：${list(known)}。`,
  notRule: ({ cutoff, found }) =>
    `--cutoff：“${found}”不是 ${cutoff} 的规则。请写数字（10000 或 35%），或 median、mean、natural-break、top:20%、percentile:80%。`,
  percentNeeded: ({ cutoff, found }) =>
    `--cutoff：${cutoff} 是百分比，而 ${found} 没有百分号。例如：${cutoff}=35%。`,
  notInPercent: ({ cutoff, found, number }) =>
    `--cutoff：${cutoff} 不是百分比，${found} 会被当作 ${number}。如果指的是这个数，请写 ${cutoff}=${number}；如果指的是一部分客户，请写 ${cutoff}=top:${found}。`,
  outOfRange: ({ cutoff, found }) => `--cutoff：${found} 超出了 ${cutoff} 的范围。`,
  outOfOrder: ({ cutoff, below, lower }) =>
    `--cutoff：${cutoff} 不得低于 ${below}（${lower}）。请修改其中之一。`,
  notRoom: ({ tier, found }) =>
    `--cap：“${found}”不是 ${tier} 的名额。100 位客户请写 --cap ${tier}=100；每季度 120 小时、每位客户 8 小时请写 --cap ${tier}=120h/8。`,
  hoursOfOneNeeded: ({ tier, hours }) =>
    `--cap：只有工作簿才有服务标准，写明 ${tier} 每位客户需要多少小时。请补上：每位 8 小时请写 --cap ${tier}=${hours}h/8。`,
  capNotInPolicy: () => '--cap：策略文件中没有各级别的名额。请在此省略，改在 segment 或 sql 中给出。',
  takerNeeded: ({ tier, known }) =>
    `--cap：没有级别接收 ${tier} 的其余客户。阶梯中最低的一级不能设名额；否则请写明接收的级别：--cap ${tier}=100:级别，可用：${list(known)}。`,
  capsInCircle: ({ tier, known }) =>
    `--cap：${tier} 的其余客户会回到这一级。请写另一个接收的级别，可用：${list(known)}。`,
  capByNeeded: ({ model, known }) =>
    known.length === 0
      ? `--cap：${model} 没有可用来排名的数字，因此不能设名额。`
      : `--cap：请用 --cap-by 写明 ${model} 的客户按哪个指标留下：${list(known)}。`,
  capNeeded: () => '--cap-by：没有级别设有名额。请写明某一级的名额：--cap 级别=100。',
  whomToExplain: () =>
    '请说明要解释谁：--client 名称、--row 行号，或用 --tier 名称解释某一级的全部客户，三者选一。',
  noClientNamed: ({ found }) => `--client：没有客户“${found}”。请按文件中的写法书写，或用 --row 指定其行号。`,
  noClientInRow: ({ row }) => `--row：第 ${row} 行没有客户。行号与 Excel 相同。`,
  unknownTier: ({ option, found, model, known }) =>
    `${option}：${model} 没有“${found}”这一级。它的级别有：${list(known)}。`,
  noFile: ({ file }) => `没有文件 ${file}。请检查文件名和文件夹。`,
  folder: ({ file }) => `${file} 是文件夹。请指定其中的文件。`,
  notReadable: ({ file, cause }) => `无法读取 ${file}（${cause}）。请检查谁有权打开它。`,
  packed: ({ file, command }) => `${file} 是压缩文件。请先解压，再指定解压后的文件：${command}`,
  parquetInside: ({ file }) => `${file} 是 Parquet 文件。请把扩展名改为 .parquet。`,
  notParquet: ({ file, cause }) =>
    `${file} 无法作为 Parquet 读取：它是其他类型的文件，或已损坏、已加密。请重新导出。（${cause}）`,
  notForParquet: ({ option, file }) => `${option} 不用于 .parquet 文件，${file} 不需要它。请去掉它。`,
  duckdbMissing: ({ version }) =>
    `处理 .parquet 文件需要 DuckDB，但尚未安装。请运行：npm install @duckdb/node-api@${version}`,
  changedMeanwhile: ({ file }) => `${file} 在读取过程中被修改，没有写入任何内容。请在无人写入时重试。`,
  memoryFull: ({ file, rows, limit, option }) =>
    `${file} 有 ${rows.toLocaleString('zh-CN')} 行，其中许多单元格不是纯数字，或使客户无法归类，所需内存超过 Node.js 可用的 ${limit} GB。未写入任何文件。请更正这些单元格；如果机器内存足够，也可在命令前加上：${option}`,
  tooManyRows: ({ file, rows, needed, limit, option }) =>
    `${file} 有 ${rows.toLocaleString('zh-CN')} 行，约需 ${needed} GB 内存，而 Node.js 只能使用 ${limit} GB。如果机器内存足够，请在命令前加上：${option}`,
  tooLong: ({ file }) => `${file} 大于 2 GB，无法读取。请把它拆分为多个文件。`,
  empty: ({ file }) => `${file} 是空的。请指定含有客户的文件。`,
  sheetNeeded: ({ sheet, problem, sheets }) =>
    `工作簿打开时显示的是工作表“${sheet}”。${problem}\n其他工作表更合适：请加上 --sheet "名称"。各工作表的内容：\n${sheets
      .map(({ name, list: found }) =>
        found
          ? `  ${name}：${found.rows} 行，标题有 ${list(found.headers)}${found.isOrders ? '（像是订单）' : ''}`
          : `  ${name}：没有清单`,
      )
      .join('\n')}`,
  unknownSheet: ({ sheet, known }) => `工作簿中没有工作表“${sheet}”。工作表有：${list(known)}。`,
  notSplit: ({ file }) =>
    `${file} 只有一列：其中没有用逗号、分号、制表符或 | 分隔单元格。如果用的是其他符号，请注明：--separator "~"。否则请给出一个含有数值列的文件。`,
  sheetOfCsv: ({ file }) => `${file} 没有工作表。请去掉 --sheet。`,
  formulasInList: ({ file }) =>
    `${file} 不能包含公式。请去掉 --as；公式只能由 .xlsx 或 .csv 文件写入工作簿。`,
  officeMissing: ({ version }) =>
    `处理工作簿需要 Microsoft 的 office.js，但尚未安装。请运行：npm install @microsoft/office-js@${version}`,
  lostOnSaving: ({ file, things }) =>
    `${file} 含有新文件无法保留的内容：${things}。没有写入任何内容。如果不需要这些内容，请加上 --new-workbook；${file} 本身保持不变。`,
  outputKind: ({ out, kinds }) => `${out} 必须以 ${kinds.join(' 或 ')} 结尾。`,
  outputExists: ({ out }) => `${out} 已存在。请用 --out 指定另一个文件，或加上 --force 替换它。`,
  outputIsFolder: ({ out }) => `${out} 是文件夹。请用 --out 指定文件。`,
  noOutputFolder: ({ folder }) => `没有可写入的文件夹 ${folder}。请新建它，或用 --out 指定另一个。`,
  diskFull: ({ out }) => `磁盘已满，没有写入 ${out}。请腾出空间，或用 --out 指定另一磁盘上的文件。`,
  notWritten: ({ out, cause }) => `没有写入 ${out}（${cause}）。请检查谁有权写入。`,
  faultyPolicy: ({ file, faults }) => `${file} 中的策略无效：${lines(faults)}`,
  optionNeeded: ({ option, known }) => `请加上 ${option}，并选择以下之一：${list(known)}。`,
  columnsNeeded: ({ least, measures }) =>
    `生成语句时看不到数据表。请再指定 ${least} 列：${lines(
      measures.map(({ option, measure }) => `${option}  ${measure}`),
    )}`,
  notTable: ({ found }) =>
    `--table："${found}" 不是表名。请用点分隔各部分；含点或引号的部分请放在引号内：crm."customers.2026"。`,
  interrupted: () => '已中断。没有写入任何内容。',
  terminated: () => '已被其他程序终止。没有写入任何内容。',
};
