/** What a client is told of the service that she gets: on the sheet in a sentence, and on her card. */
export const card = {
  /** `number` says a number of visits, or a discount in per cent; `fault` what to do if a cell cannot be told. */
  promises: {
    visits: { label: '拜访', number: (number: string) => `每季度 ${number} 次`, fault: '请核对拜访次数' },
    response: { label: '响应时间', fault: '请为响应时间写明单位' },
    discount: { label: '价格优惠', number: (number: string) => `${number}%`, fault: '请核对优惠' },
    owner: { label: '负责人', fault: '请用文字填写负责人' },
    other: { label: '另外', fault: '请用文字填写其他内容' },
  },
  separator: '；',
  sheet: '客户服务卡',
  title: '您可享有的服务',
  client: '客户',
  validFrom: '生效日期',
};
