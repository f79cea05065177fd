export const closed = {
  name: '是否成交',
  description: '已与客户成交时填“是”或“成交”；“未成交”或留空即为“否”。',
};
