export const strategic = {
  name: '是否战略客户',
  description: '客户的意义超出其自身利润时填“是”；留空即为“否”。',
};
