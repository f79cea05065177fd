import type { Count } from '../../../sheet/words/count';

/** Texts of the pane about the history. */
export const pane = {
  heading: '客户历史',
  why: '在此工作簿中记录哪位客户从何时起属于哪一级：每次分级都会为换级的客户添加一行。能打开工作簿的人都能看到。',
  keep: '记录每次分级的历史',
  key: '识别客户的列',
  choose: '请选择列',
  other: (list: string) =>
    `历史目前记录的是工作表“${list}”上的清单。在此打开开关，就会改为记录当前清单：不在其中的客户将记为已不在清单中。`,
  first: '下次分级会新建历史工作表。',
  adds: (added: Count) => `下次分级将添加 ${added.shown} 行。`,
  over: (over: Count) => `并替换今天的 ${over.shown} 行。`,
  counts: {
    first: (count: Count) => `首次出现 ${count.shown} 位客户`,
    moved: (count: Count) => `换级 ${count.shown} 位`,
    gone: (count: Count) => `已不在清单中 ${count.shown} 位`,
    asBefore: (count: Count) => `分级不变 ${count.shown} 位`,
  },
  room: (runs: Count) =>
    runs.value === 0
      ? '之后工作表放不下又一次同样规模的分级。'
      : `之后工作表还放得下 ${runs.shown} 次同样规模的分级。`,
  pin: '本次保留全部客户的数据',
  pinHint: '为每位客户添加一行。有了这些数据，以后才能说明客户从这一天起为何换级。',
  tracked: '写入“原级别”“现级别起始日”“变动”列',
  trackedHint:
    '下次分级时，每个客户会写上之前的级别、首次以现级别分级的日期，以及 ▲、▼ 或 ►。如不需要，请取消勾选并删除这些列。',
  trackedNeedsValues:
    '这些列是分级当日的值；如级别写成公式，级别会变化而这些列不变。如要写入这些列，请在“写入方式”中选择数值。',
  notKept: (count: Count) => `${count.shown} 位客户无法识别，因此没有记录：`,
  kept: (sheet: string, written: Count) => `工作表“${sheet}”上的历史写入了 ${written.shown} 行。`,
  failed: '分级已写入，但本次分级的历史没有写入。',
  who: '清除一位客户的历史',
  whoHint:
    '请按历史、手动分级表或拜访记录中的写法输入名称或标识。只清除这些表中的记录；清单和其他工作表保持不变。',
  find: '查找记录',
  confirmForgetting: (client: string, sheets: readonly string[], found: Count) =>
    `要清除工作表${sheets.map((sheet) => `“${sheet}”`).join('和')}上“${client}”的 ${found.shown} 行吗？此操作无法撤消。如果该客户仍在清单中，下次分级会重新开始记录。`,
  sharedName: (sheet: string) =>
    `工作表“${sheet}”上的拜访保留：有多位客户同名，无法得知属于哪一位。请在该表中自行清除。`,
  forget: '清除',
  forgetting: '正在查找…',
  forgotten: (client: string, cleared: Count) => `已清除“${client}”的记录：${cleared.shown} 行。`,
  stillOn: (sheets: readonly string[]) =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join('和')}上仍有该客户：请重新生成或删除。`,
  remove: '移除历史',
  confirmRemoval: (sheet: string, all: Count, people: Count) =>
    `要删除工作表“${sheet}”（${all.shown} 行，涉及 ${people.shown} 位客户）吗？此操作无法撤消。`,
  yes: '删除',
  no: '取消',
  removing: '正在移除历史…',
  removed: (sheet: string) => `工作表“${sheet}”已移除，历史已关闭。`,
};
