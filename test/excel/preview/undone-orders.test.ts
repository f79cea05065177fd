import { expect, test } from '@jest/globals';
import { findCustomers, planSegments } from '../../../src/excel/use-cases';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();

test('the pane names an order that was cancelled although its amount counts', async () => {
  await book.addSheet('Orders', [
    ['订单号', '客户名称', '订单金额', '订单状态'],
    ['D71', '甲公司', 100, '已完成'],
    ['D72', '乙公司', 300, '已取消'],
    ['D73', '丙公司', 20, '部分退款'],
  ]);
  const plan = await planSegments(await findCustomers(), {
    modelId: 'deal-size',
    columns: { value: 2 },
    cutoffs: {},
    language: 'zh',
    asOf: 46000,
  });
  expect(plan.inDoubt).toEqual([
    {
      row: 1,
      cell: 'Orders!D3',
      reason: '“订单状态”为“已取消”，但该行的金额已计入。请删除不算销售的行，或由这些订单生成客户表',
    },
  ]);
});
