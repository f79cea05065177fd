export const clientType = {
  name: '客户类型',
  description: '客户是什么，如“公司”“个人”“政府”。',
};

export const clientName = {
  name: '客户名称',
  description: '客户名称；类型未能说明时，看其中的“公司”“局”“先生”等字样。',
};

export const special = {
  name: '是否特殊',
  description: '需要专门条款的公司填“是”；留空即为“否”。',
};
