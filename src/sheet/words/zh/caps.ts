import type { CapsText } from '../caps';

/** Texts about segments that have room for so many clients. */
export const caps: CapsText = {
  best: (measure, isHighest) => `${measure}最${isHighest ? '高' : '低'}的客户`,
  overCap: (why, { tier, room, best, now }) =>
    `${why}。超出名额：${tier}有 ${room}，${best}留下，因此归入${now}。`,
  nearCutoff: (why, band, tier) => `${why}。与分界线相差不到 ${band}，因此仍为${tier}。`,
  room: (most, hours) =>
    `${most.shown} 个名额${hours ? `（每季度 ${hours.there} 小时，每位客户 ${hours.each} 小时）` : ''}`,
  hasRoom: (tier, room, clients) => `${tier}：${room}，${clients.shown} 位客户。`,
  overflows: (tier, { room, wanted, stay, moved, to }) =>
    `${tier}：${wanted.shown} 位客户，${room}。${stay.shown} 位留下，${moved.shown} 位转入${to}。`,
  tied: (clients) => `超出名额的 ${clients.shown} 位与最后一位并列，因此留下。`,
  taken: (hours) => `他们每季度共需 ${hours} 小时。`,
  unknown: (clients) => `${clients.shown} 位客户没有可用于排名的数据，排在最后。`,
  byHand: (clients) => `超出名额的 ${clients.shown} 位是手动设定的，因此留下。`,
  notInFormulas: {
    band: '接近分界线的客户保持原级别，而公式不知道上次分级。',
    measures: '公式只能按一列排名；而这里由多列决定，或数值越小越好，或以百分比表示。',
    ownModel: '对于自定义模型，只有通用公式能做到。',
    byHand: '手动设定的级别占用名额，而公式不知道哪些是手动设定的。',
    noClients: '客户之间有合计或备注行，公式会把它们也一起排名。',
    tooMany: '每个公式都要对整列排名，客户超过 5,000 位时太慢。',
    numbers: '在决定级别的列中，有的客户没有普通数字，例如“12 千”或日期。',
  },
};
