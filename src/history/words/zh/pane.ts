import type { Count } from '../../../sheet/words/count';

/** Texts of the pane about the history. */
export const pane = {
  heading: '客户历史',
  why: '在此工作簿中记录谁在哪一级、自何时起：每次运行都会为换级的客户添加一行。能打开工作簿的人都能看到。',
  keep: '记录每次运行的历史',
  key: '识别客户的列',
  choose: '请选择列',
  other: (list: string) =>
    `历史跟随工作表“${list}”上的清单。在此打开开关，即改为跟随当前清单：不在其中的客户将记为已不在清单中。`,
  first: '下次运行会新建历史工作表。',
  adds: (added: Count) => `下次运行将添加 ${added.shown} 行。`,
  over: (over: Count) => `并重写今天的 ${over.shown} 行。`,
  counts: {
    first: (count: Count) => `首次出现 ${count.shown} 位客户`,
    moved: (count: Count) => `换级 ${count.shown} 位`,
    gone: (count: Count) => `已不在清单中 ${count.shown} 位`,
    asBefore: (count: Count) => `分级不变 ${count.shown} 位`,
  },
  room: (runs: Count) =>
    runs.value === 0
      ? '此后工作表已容不下同样规模的运行。'
      : `此后工作表还可容纳 ${runs.shown} 次同样规模的运行。`,
  pin: '本次保留全部客户的数据',
  pinHint: '每位客户一行。有了这些数据，以后才能说明某人自这一天起为何换级。',
  notKept: (count: Count) => `${count.shown} 位客户无法区分，未予记录：`,
  whyNotKept: {
    missing: '该单元格未标识任何客户',
    repeated: '在清单中出现多次',
  },
  kept: (sheet: string, written: Count) => `工作表“${sheet}”上的历史写入了 ${written.shown} 行。`,
  failed: '分级已写入，但本次运行的历史未写入。',
  who: '忘记一位客户',
  whoHint: '按历史或手动分级表中的写法输入名称或标识。只有这两处会忘记该客户；清单和其他工作表保持不变。',
  find: '查找其行',
  confirmForgetting: (client: string, sheets: readonly string[], found: Count) =>
    `清除工作表${sheets.map((sheet) => `“${sheet}”`).join('和')}上关于“${client}”的 ${found.shown} 行？Excel 无法撤消此操作。若该客户仍在清单中，下次运行会重新开始其历史。`,
  forget: '忘记',
  forgetting: '正在查找…',
  forgotten: (client: string, cleared: Count) => `已忘记“${client}”：清除了 ${cleared.shown} 行。`,
  remove: '移除历史',
  confirmRemoval: (sheet: string, all: Count, people: Count) =>
    `删除工作表“${sheet}”（${all.shown} 行，涉及 ${people.shown} 位客户）？Excel 无法撤消此操作。`,
  yes: '删除',
  no: '取消',
  removing: '正在移除历史…',
  removed: (sheet: string) => `工作表“${sheet}”已移除，历史已关闭。`,
};
