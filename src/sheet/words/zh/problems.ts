/* eslint-disable max-lines -- one table, so that a missing text is an error by its name */
import type { ProblemText } from '../problems';

/** The text of each problem. */
export const problems: ProblemText = {
  emptySheet: ({ sheet }) => `工作表“${sheet}”是空的。请打开客户所在的工作表后重试。`,
  sheetOfRules: ({ sheet }) =>
    `工作表“${sheet}”存放本工作簿的规则，不是客户数据。请打开客户所在的工作表后重试。`,
  noHeader: ({ cell }) => `${cell} 处的客户数据上方没有标题行。请为每一列填写列名后重试。`,
  noClients: ({ sheet, header }) => `${sheet}!${header} 的标题行下没有数据。请填入客户后重试。`,
  severalTables: ({ sheet }) => `工作表“${sheet}”上有多个表格。请选中客户所在表格中的任一单元格后重试。`,
  tableWithoutHeader: ({ table }) => `表格“${table}”的标题行已隐藏。请将其显示（表设计 > 标题行）后重试。`,
  selectionTooSmall: ({ address }) =>
    `所选单元格 ${address} 中标题行下没有客户。请连同标题行一起选中客户数据后重试。`,
  columnElsewhere: ({ cell, columns }) =>
    `所选单元格 ${cell} 不在客户数据的列（${columns}）之中。请选中其中一列的任一单元格后重试。未作任何更改。`,
  noColumnFor: ({ sheet, measure }) =>
    `${measure.zh}：尚未选择工作表“${sheet}”中的列。请在窗格中选择后重试。未作任何更改。`,
  tooFewColumns: ({ sheet, model, least }) =>
    `${model.zh}至少需要工作表 ${sheet} 中的 ${least} 列。请在窗格中选择后重试。`,
  noUsableColumn: ({ header }) =>
    `${header} 下没有任何一列含有数字或“高”“低”之类的词，无法分级。请打开含有客户数据的工作表后重试。`,
  clientsAsHeadings: ({ cell }) =>
    `${cell} 中的客户是标题：其下各行没有客户名称，每行都会被当作一位客户。请在这些行中逐行填写客户，或重新导出每行都有客户的清单，然后重试。未作任何更改。`,
  unreadableColumn: ({ measure, cell }) =>
    `${measure.zh}：该列没有可识别的数字或“高”“低”之类的词，见 ${cell}。请另选一列或更正单元格。未作任何更改。`,
  numbersInDoubt: ({ measure, cell, found, numbers: [one, other] }) =>
    `${measure.zh}：${cell} 中的 ${found} 可能是 ${one} 或 ${other}，该列无法说明是哪一个。请将其中的文本改为数字，或另选一列。未作任何更改。`,
  faultyPolicy: ({ fault }) =>
    `${fault.zh}请更正该单元格，或通过“客户策略 > 恢复”恢复上一份有效的客户策略。未作任何更改。`,
  errorForSegment: ({ cell, found }) =>
    `${cell} 显示 ${found}，不是级别。请重新分级或更正该单元格，然后重试。未作任何更改。`,
  policyChanged: ({ sheet }) =>
    `工作表“${sheet}”上的客户策略已被他人更改。现在显示的是最新内容，请重新修改。未作任何更改。`,
  protectedPolicy: ({ sheet }) =>
    `工作表“${sheet}”上的客户策略受保护，而您所选的模型、列、分界线规则或语言与其中不同，写入会改动它。请改选与客户策略一致的内容，或撤消保护（审阅 > 撤消工作表保护）后重试。未作任何更改。`,
  nothingToRestore: () => '本工作簿没有可恢复的有效客户策略。请更正这里列出的单元格。未作任何更改。',
  addedNeedsValues: ({ sheet }) =>
    `“${sheet}”上有客户占多行，您选择了合并计算，而公式只能看到一行。请改为写入数值，或让每行单独分级。未作任何更改。`,
  capsNeedValues: ({ sheet, why }) =>
    `“${sheet}”上的公式无法计算各级别的名额。${why.zh}请写入数值，或在“各级别的名额”中取消。未作任何更改。`,
  capsNeedMeasure: ({ sheet, model }) =>
    `“${sheet}”上的${model.zh}：设有级别名额，但没有选定按哪项数据决定谁留下。请在窗格的“各级别的名额”中选择，或取消名额。未作任何更改。`,
  hoursOfOneNeeded: ({ sheet, tier }) =>
    `“${sheet}”上的${tier.zh}按小时设了名额，但不知道每位客户需要多少小时。请在小时数旁填写，或在“服务标准”工作表上填写该级别的每季度拜访次数和每次拜访工时。未作任何更改。`,
  capsInCircle: ({ sheet, tier }) =>
    `“${sheet}”上的${tier.zh}：超出名额的客户会转回该级别。请为他们选择另一个级别。未作任何更改。`,
  nobodyTakesOthers: ({ sheet, tier }) =>
    `“${sheet}”上的${tier.zh}设有名额，但没有选定其余客户转入哪个级别。请在窗格的“各级别的名额”中选择，或取消名额。未作任何更改。`,
  ownModelGone: () =>
    `本工作簿的客户策略中已没有该模型。请选择其他模型，或通过“客户策略 > 恢复”恢复。未作任何更改。`,
  misreadByFormulas: ({ cell, found, isText, writeAs }) =>
    `${cell}：${found} 是${isText ? '文本' : '数字'}，${writeAs === 'live' ? '公式只能看到一位客户，' : 'Excel 自带函数'}无法按整列的方式读取。请${isText ? '改为数字或日期' : '按该列其余单元格的写法输入（20260131 这样的日期请改为日期格式）'}，或改为写入数值。未作任何更改。`,
  protectedSheet: ({ sheet }) =>
    `工作表“${sheet}”受保护。请先撤消保护（审阅 > 撤消工作表保护）后重试。未作任何更改。`,
  daysFrom1904: ({ sheet }) =>
    `${sheet === undefined ? '本工作簿' : `工作表“${sheet}”所在的工作簿`}从 1904 年起计日期，ClientTier 会算错四年。请关闭该选项（文件 > 选项 > 高级 > 使用 1904 日期系统；Mac 上为 Excel > 偏好设置 > 计算）。关闭后所有日期会提前四年零一天：请在空白单元格中输入 1462 并复制，选中这些日期，用“选择性粘贴 > 加”加上，然后重试。未作任何更改。`,
  filteredSheet: ({ sheet }) =>
    `工作表“${sheet}”正在筛选，Excel 会把内容写到错误的行旁。请先显示全部行（数据 > 清除）后重试，完成后可再行筛选。未作任何更改。`,
  filteredTable: ({ sheet, table }) =>
    `工作表“${sheet}”上的表格“${table}”正在筛选，Excel 会把内容写到错误的行旁。请选中表格中的任一单元格，显示全部行（数据 > 清除）后重试，完成后可再行筛选。未作任何更改。`,
  writtenElsewhere: ({ cell }) =>
    `Excel 没有在 ${cell} 中写入应写的内容：有些行被隐藏了，可能是高级筛选所致。请先显示全部行（数据 > 清除，再选择开始 > 格式 > 隐藏和取消隐藏 > 取消隐藏行）后重试。一切已恢复原状。`,
  unknownFunctions: ({ sheet }) =>
    `Excel 在工作表“${sheet}”的公式中找不到 ClientTier 的函数：所有公式都显示 #NAME?。某些语言（如土耳其语）的 Excel 在 2607 版之前会这样。请选择“通用公式”或“数值”后重试。一切已恢复原状。`,
  filledByTable: ({ cell, table }) =>
    `Excel 用其他行的公式填充了表格“${table}”中的 ${cell}，因此一切已恢复原状。请关闭该功能（文件 > 选项 > 校对 > 自动更正选项 > 键入时自动套用格式 > 将公式填充到表以创建计算列）后重试，或改为写入数值。`,
  noRoomBesideRange: ({ cell, columns }) =>
    `${cell} 已有内容：客户数据右侧的 ${columns} 列必须为空。请移走该内容后重试。未作任何更改。`,
  noRoomBesideTable: ({ table, cell }) =>
    `${cell} 已有内容：为表格“${table}”添加列会使其移位。请移走表格右侧的内容后重试。未作任何更改。`,
  noColumnsLeft: ({ sheet, columns }) =>
    `工作表“${sheet}”中客户数据右侧已没有 ${columns} 列空间。请腾出空间后重试。未作任何更改。`,
  swappedDates: ({ measure, cell, found }) =>
    `${measure.zh}：${cell} 中的 ${found} 是文本，而该列真正的日期没有一个晚于当月 12 日，可能是 Excel 打开文件时把日当成了月。请用“数据 > 从文本/CSV”并选择正确的日期格式重新导入，或更正这些日期。未作任何更改。`,
  ownSegments: ({ sheet, measure, model }) =>
    `${measure.zh}：工作表“${sheet}”上所选的列正是“${model.zh}”自身的分级。请另选一列。未作任何更改。`,
  segmentsInCircle: ({ sheet, measure, model, other }) =>
    `${measure.zh}：工作表“${sheet}”上“${other.zh}”的分级本身就是按“${model.zh}”的分级写入的。请在此另选一列，或先按其他列对“${other.zh}”分级。未作任何更改。`,
  customersChanged: ({ sheet }) =>
    `工作表“${sheet}”的列在读取之后有变动。请重新查找客户并核对各列。未作任何更改。`,
  rowsMovedMeanwhile: ({ sheet }) =>
    `ClientTier 读取工作表“${sheet}”时有人插入或删除了行，可能会漏掉客户。未作任何更改。请重试。`,
  changedMeanwhile: ({ cell }) =>
    `写入期间有人改动了工作表，见 ${cell}。为避免写到别的客户旁边，已撤回所写的内容；他人的改动保留。请重试。`,
  sheetNotFound: ({ sheet }) => `工作表“${sheet}”已不存在，可能已被重命名或删除。`,
  notOursInTable: ({ table, cell }) =>
    `${cell} 中的内容并非 ClientTier 写入，会随表格“${table}”的该列一起删除。请将其移走或清除，然后再次点“移除”。未作任何更改。`,
  nothingToRemove: ({ sheet }) =>
    `工作表“${sheet}”的客户旁没有 ClientTier 的列，可能已被删除。未作任何更改。`,
  notLoaded: () => 'ClientTier 的一部分无法加载，未作任何更改。请检查网络连接后重试。',
  nothingToUndo: () => '没有可撤消的分级：之后又做了其他操作。未作任何更改。',
  changedSinceRun: ({ cell }) =>
    `分级之后 ${cell} 有改动，撤消分级会丢失这一改动。请先撤消该处的改动（Ctrl+Z）再试，或用“移除”删去各列。未作任何更改。`,
  usedSinceRun: ({ cell }) =>
    `${cell} 中的公式引用了这次分级所写的内容，撤消后会出错。请清除该公式后再试，或用“移除”，它会列出所有这类公式。未作任何更改。`,
  tooLargeToUndo: () =>
    '工作簿太大，无法查找引用了这次分级所写内容的公式，而撤消会使这类公式出错。请改用“移除”，它会在移除之前列出找到的公式。未作任何更改。',
  notUndone: ({ address, cause }) =>
    `撤消 ${address} 的分级时 Excel 中断。请检查这些单元格和客户策略工作表，可尝试撤消（Ctrl+Z）。${cause.zh}`,
  colorsStay: ({ address, cause }) =>
    `${cause.zh}只有 ${address} 的颜色可能仍是 ClientTier 所设，因为当前版本的 Excel 读不出条件格式规则。如果颜色不对：请选中这些单元格，点“开始 > 条件格式 > 管理规则”，删除按级别着色的规则。`,
  notPutBackBeside: ({ cells, clients, cause }) =>
    `${cause.zh}但以下客户旁原有的内容未能放回，因为已没有一行的名称或数据与之相符：${clients.join('、')}。如果是有人改了客户名称，请在其旁重新输入：${cells.join('、')}。`,
  nothingToList: ({ sheet }) => `工作表“${sheet}”上已没有需要核对的内容，无需复制清单。未作任何更改。`,
  protectedWorkbook: () =>
    '工作簿受保护，无法添加工作表。请先撤消保护（审阅 > 保护工作簿）后重试。未作任何更改。',
  chartsLeft: ({ sheet, charts }) =>
    `工作表“${sheet}”已重新生成，但 Excel 不允许删除其中旧的图表：${charts.join('、')}。请稍后重新生成，或手动删除。`,
  newSheetUnfinished: ({ sheet, cause }) =>
    `Excel 在写入新工作表时中断。如已有工作表“${sheet}”，其内容并不完整，请将其删除后重试。其他内容未作更改。${cause?.zh ?? ''}`,
  colleagueWriting: ({ minutes }) =>
    `有同事正在用 ClientTier 写入本工作簿。未作任何更改。请稍后重试；如果没有人在写入，则是某次分级中断了，${minutes} 分钟后即可继续。`,
  cellBeingEdited: () => '有单元格正在编辑。请按 Enter 完成或按 Esc 取消编辑后重试。未作任何更改。',
  anotherWorkbook: () =>
    '当前显示的是另一个工作簿，Excel 不允许读取本工作簿。请单击本窗格旁工作表中的任一单元格后重试。未作任何更改。',
  noAnswer: () => 'Excel 没有响应。请等它完成当前操作，关闭打开的对话框后重试。未作任何更改。',
  settingsFull: () =>
    'Excel 在一个工作簿中最多为加载项保存 2 MB 的记录，此次操作会超出。请在不再需要分级的工作表上点“移除”，或将此名单移到单独的工作簿，然后重试。未作任何更改。',
  cancelled: ({ sheet, isNew }) =>
    isNew ? `新工作表“${sheet}”已删除，其他内容未作更改。` : `工作表“${sheet}”上的一切保持原样。`,
  sheetNotDeleted: ({ sheet, cause }) =>
    `Excel 不允许删除工作表“${sheet}”。请稍后重试，或手动删除。${cause.zh}`,
  notRemoved: ({ sheet, cause }) => `Excel 不允许移除工作表“${sheet}”上的列。未作任何更改。${cause.zh}`,
  halfRemoved: ({ address, cause }) =>
    `Excel 在移除 ${address} 时中断。请检查这些单元格，然后再次点“移除”。${cause.zh}`,
  policyNotRemoved: ({ sheet, cause }) =>
    `Excel 不允许移除工作表“${sheet}”上的客户策略。未作任何更改。请关闭 Excel 中打开的对话框后重试。${cause.zh}`,
  policyHalfRemoved: ({ sheet, cause }) =>
    `Excel 在移除工作表“${sheet}”上的客户策略时中断。请再次点“移除客户策略”；如无此按钮，请删除该工作表上的剩余内容。${cause.zh}`,
  putBack: ({ sheet, isNew, cause }) =>
    isNew
      ? `Excel 未能接受新工作表“${sheet}”的全部内容，该工作表已删除，其他内容未作更改。${cause.zh}`
      : `Excel 未能接受工作表“${sheet}”上的全部更改，已恢复原状。${cause.zh}`,
  putBackAfterSilence: ({ sheet, isNew }) =>
    isNew
      ? `写入新工作表“${sheet}”时 Excel 一度没有响应，该工作表已删除。请重试。`
      : `处理工作表“${sheet}”时 Excel 一度没有响应，已恢复原状。请重试。`,
  noColumnOfOrders: ({ sheet, role }) =>
    `${role.zh}：工作表“${sheet}”的订单中没有为其选择列。请选择一列后重试。未作任何更改。`,
  unreadableOrders: ({ cell, role }) =>
    `${role.zh}：${cell} 所在列中没有可以读取并计入的订单，无法汇总。请选择其他列，或更正单元格。未作任何更改。`,
  clientsAreNoOrders: ({ sheet }) =>
    `工作表“${sheet}”是由订单汇总而成的，其中没有订单。请打开订单所在的工作表后重试。未作任何更改。`,
  clientsKeyGone: ({ sheet, header }) =>
    `工作表“${sheet}”的客户表中已没有用来识别客户的列“${header}”。请恢复该列名，或移除该工作表后重试。未作任何更改。`,
  clientsInTheWay: ({ cell }) =>
    `${cell} 挡住了：新客户要写在表格下方。请移开那里的内容后重试。未作任何更改。`,
  cannotExtendTable: ({ sheet }) =>
    `此版本的 Excel 无法在工作表“${sheet}”的表格中添加新客户。请移除该工作表后重新生成。未作任何更改。`,
  notMadeFromOrders: ({ sheet }) =>
    `工作表“${sheet}”不是 ClientTier 由订单汇总而成的，或其表格已改名，因此不会删除。如不需要，请自行删除。未作任何更改。`,
  sheetStays: ({ sheet, what }) =>
    `工作表“${sheet}”保留：${what.zh}如不需要，请自行删除该工作表。未作任何更改。`,
  noCommonKey: ({ sheet }) =>
    `工作表“${sheet}”中没有任何一列包含订单中的客户，两者无法合并。请选择其他工作表，或不选择。未作任何更改。`,
  noFormulasForOrders: ({ cell, why }) =>
    `Excel 自带的公式在此会算出不同的结果：${why.zh}见 ${cell}。请改为写入数值。未作任何更改。`,
  sheetOfSummary: ({ sheet }) =>
    `工作表“${sheet}”是 ClientTier 生成的概览，其中没有客户清单。请打开您的客户所在的工作表。未作任何更改。`,
  nothingToSummarize: ({ sheet }) =>
    `工作表“${sheet}”上没有此模型的级别，无法生成概览。请先为该表的客户分级。未作任何更改。`,
  summaryText: ({ cell, found }) =>
    `${cell} 中的“${found}”是文本，而 Excel 自带的公式不会累加文本。请把该列转换为数字（数据 > 分列 > 完成），或选择其他列。未作任何更改。`,
  summaryCurrencies: ({ cell, currency, mostly, header }) =>
    `“${header}”含有多种货币，无法合计：${cell} 为 ${currency}，该列多数为 ${mostly}。请选择其他列，或选择“只计客户”。未作任何更改。`,
  summaryTypedOver: ({ sheet, cells }) =>
    `您在工作表“${sheet}”中输入过的单元格将被覆盖：${cells.join('、')}。请移走所需内容，或选择覆盖。未作任何更改。`,
  noSummarySheet: () => '此工作簿中没有此模型的概览工作表。未作任何更改。',
  noTwoModelsSheet: () => '此工作簿中没有这两个模型的对照表。未作任何更改。',
  noServiceSheet: () =>
    '此工作簿中还没有此模型的服务标准。请点“服务标准”，并填写各级别可享有的服务。未作任何更改。',
  noLevelsForColumn: ({ sheet }) =>
    `“${sheet}”上的“可享有”列要在此模型的“服务标准”工作表中查找，而该表不存在。请先生成服务标准；如不需要此列，请删除该列，并在“服务标准”下取消勾选。未作任何更改。`,
  noHistoryForColumns: ({ sheet }) =>
    `“${sheet}”上的“原级别”“现级别起始日”“变动”三列取自分级历史，而此清单没有记录历史。请打开“记录每次分级的历史”；如不需要这些列，请删除它们，并在“客户历史”下取消勾选。未作任何更改。`,
  trackedNeedsValues: ({ sheet }) =>
    `“${sheet}”上的“原级别”“现级别起始日”“变动”三列是分级当日的值：如写入公式，级别会变化而这些列不变。请在“写入方式”中选择数值；或删除这些列，并在“客户历史”下取消勾选。未作任何更改。`,
  noLevels: ({ cell }) =>
    `此客户的级别还没有任何服务承诺。请在 ${cell} 旁填写，然后再生成服务卡。未作任何更改。`,
  levelUnclear: ({ cell }) =>
    `${cell} 无法写入服务卡。拜访次数不得小于 0，优惠须在 0 与 100% 之间，响应时间须写明单位，例如 24 小时，其他须为文字。请更正后再生成服务卡。未作任何更改。`,
  sheetOfLevels: ({ sheet }) =>
    `工作表“${sheet}”是各级别的服务标准，其中没有客户清单。请打开您的客户所在的工作表。未作任何更改。`,
  notFromOrdersToCompare: ({ sheet, header }) =>
    `模型读取工作表“${sheet}”的“${header}”列，该列不是由订单算出的，因此无法知道它在另一日的内容。请选择其他列或其他模型。未作任何更改。`,
  ordersToCompareGone: ({ sheet }) =>
    `生成工作表“${sheet}”的订单已不存在，或其列已更改，因此无法比较两个日期。请先重新生成客户表。未作任何更改。`,
  noOrdersUpTo: ({ sheet, day }) =>
    `工作表“${sheet}”在 ${day} 之前（含当日）没有订单，无法比较。请选择较晚的起始日期。未作任何更改。`,
  noOrdersUpToSecond: ({ sheet, day }) =>
    `工作表“${sheet}”在 ${day} 之前（含当日）没有订单，无法比较。请选择较晚的结束日期。未作任何更改。`,
  columnToCompareGone: ({ sheet, header }) =>
    `工作表“${sheet}”已没有“${header}”列，或该列没有此问题的级别。请重新查找并选择其他列。未作任何更改。`,
  noRunOn: ({ sheet, day }) =>
    `工作表“${sheet}”上的历史在 ${day} 没有按此问题的分级。请选择其他日期。未作任何更改。`,
  datesNotInOrder: () => '起始日期必须早于结束日期。请选择其他日期。未作任何更改。',
  noMovementSheet: () => '此工作簿中没有两个日期的比较。未作任何更改。',
  noCarePlan: () => '此工作簿中没有客户关怀计划。未作任何更改。',
  careNumberWrong: ({ cell }) =>
    `${cell} 必须是大于 0 的数字，或为空。请更正后重新生成关怀计划。未作任何更改。`,
  careDateWrong: ({ cell }) => `${cell} 必须是日期。请更正后重新生成关怀计划。未作任何更改。`,
  visitLogColumnGone: ({ sheet, header }) =>
    `工作表“${sheet}”上的拜访记录已没有“${header}”列。请恢复该列名后重试。未作任何更改。`,
  visitLogNoRoom: ({ cell }) =>
    `已完成的拜访需要用到拜访记录下方的单元格 ${cell}。请移走其中的内容；如果表格有汇总行，请将其关闭，然后重新生成关怀计划。未作任何更改。`,
  noHistorySheet: () => '此工作簿中没有客户历史。未作任何更改。',
  historyUnreadable: ({ cell }) =>
    `无法读取 ${cell} 处的历史：单元格为空、不是日期，或同一客户同一天有第二行。请更正该单元格或删除该行。历史未作更改。`,
  historyColumnGone: ({ sheet, header }) =>
    `工作表“${sheet}”上的历史已没有“${header}”列。请恢复该列的名称。历史未作更改。`,
  historyKeyGone: ({ sheet, header }) =>
    `工作表“${sheet}”没有“${header}”列，而历史靠它识别客户。请恢复该列的名称，或在“客户历史”下选择其他列。历史未作更改。`,
  historyLaterDay: ({ cell }) => `历史中 ${cell} 的日期晚于今天。请更正该日期或本机时钟。历史未作更改。`,
  historyNoRoom: ({ cell }) =>
    `历史的新行需要用到单元格 ${cell}。请移走其中的内容；如果表格有汇总行，请将其关闭。历史未作更改。`,
  historyNobody: ({ who, sheet }) =>
    `工作表“${sheet}”上的历史中没有名为“${who}”的客户。请按其中的写法输入名称或标识。历史未作更改。`,
  historySeveral: ({ who, keys }) =>
    `历史中有多位客户名为“${who}”。请输入其中一位的标识：${keys}。历史未作更改。`,
  historyFull: ({ sheet }) =>
    `工作表“${sheet}”已放不下本次分级的记录。请将它移到另一工作簿，下次分级会新建一份。历史未作更改。`,
  noOverridesSheet: () => '此工作簿中没有“手动分级”工作表。未作任何更改。',
  overridesColumnGone: ({ sheet, header }) =>
    `工作表“${sheet}”上的表已没有“${header}”列。请恢复该列的名称。该工作表未作更改。`,
  overridesNoRoom: ({ cell }) =>
    `手动分级的新行需要用到单元格 ${cell}。请移走其中的内容；如果表格有汇总行，请将其关闭。该工作表未作更改。`,
  overridesFull: ({ sheet }) =>
    `工作表“${sheet}”已放不下更多行。请删除“结束”列有日期的行。该工作表未作更改。`,
  overridesNoKey: ({ sheet }) =>
    `工作表“${sheet}”上没有能识别客户的列，因此无法保存原因。请在窗格的“手动分级”下选择该列。未作任何更改。`,
  overridesNotByHand: ({ cell }) =>
    `${cell} 处的级别之后有变化，或无法识别其客户。请查看该单元格，再填写原因。未作任何更改。`,
  notPutBack: ({ address, cause }) =>
    `Excel 在处理 ${address} 时中断，且未能恢复原状。请检查这些单元格，可尝试撤消（Ctrl+Z）。${cause.zh}`,
};
