/** What a client is told of the service that she gets: on the sheet in a sentence, and on her card. */
export const card = {
  /** A number of visits or a discount has words around it; other levels are as typed. */
  promises: {
    visits: { label: '拜访', before: '每季度 ', after: ' 次', fault: '请核对拜访次数' },
    response: { label: '响应时间', before: '', after: '', fault: '响应时间请写明单位' },
    discount: { label: '价格优惠', before: '', after: '%', fault: '请核对优惠' },
    owner: { label: '负责人', before: '', after: '', fault: '' },
    other: { label: '另外', before: '', after: '', fault: '' },
  },
  separator: '；',
  sheet: '客户服务卡',
  title: '您可享有的服务',
  client: '客户',
  validFrom: '生效日期',
};
