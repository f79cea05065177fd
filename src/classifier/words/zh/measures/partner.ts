export const partner = {
  name: '是否伙伴',
  description: '客户是经销商、代理商或股东时填“是”；留空即为“否”。',
};
