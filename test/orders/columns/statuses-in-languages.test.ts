import { expect, test } from '@jest/globals';
import { proposeTreatment } from '../../../src/orders/columns/status-words';
import { addUp, client, questionOf, type Lines } from '../add-up';

test.each([
  [
    'refund',
    ['Erstattet', 'Remboursée', 'Reembolsado', 'Rimborsato', 'Terugbetaald', 'Zwrot', 'Возврат', '返金済み'],
  ],
  [
    'cancelled',
    ['Storniert', 'Annulée', 'Anulado', 'Annullato', 'Geannuleerd', 'Anulowane', 'Отменён', 'キャンセル'],
  ],
  [
    'never a sale',
    ['Entwurf', 'Devis', 'Presupuesto', 'Bozza', 'Onbetaald', 'Nieopłacone', 'Не оплачен', '見積'],
  ],
])('statuses that say %s are left out, in any language', (_, all) => {
  for (const status of all) expect([status, proposeTreatment(status)]).toEqual([status, 'leftOut']);
});

test('statuses of sales count, also those that name what they are not', () => {
  const sales = [
    ...[
      'Bezahlt',
      'Versendet',
      'Teilweise erstattet',
      'Nicht storniert',
      'Expédiée',
      'En attente d’expédition',
    ],
    ...['Pagado', 'Pendiente de envío', 'Parcialmente reembolsado', 'Spedito', 'Verzonden', 'Wysłane'],
    ...['Выполнен', 'Частичный возврат', '発送済み', '一部返金', '部分退款', 'Manual', 'Enviado'],
  ];
  for (const status of sales) expect([status, proposeTreatment(status)]).toEqual([status, 'counts']);
});

test('a credit note in a line of its own is a refund', () => {
  const notes = [
    'Gutschrift',
    'Avoir',
    'Nota de crédito',
    'Nota di credito',
    'Creditnota',
    'Faktura korygująca',
  ];
  for (const status of notes) expect([status, proposeTreatment(status)]).toEqual([status, 'refund']);
});

test('credit notes that a column Type marks are refunds, whatever a column Status says beside it', () => {
  const lines = (status: readonly string[]): Lines => [
    ['Customer', 'Invoice date', 'Invoice number', 'Total', 'Type', ...status.slice(0, 1)],
    ['Acme', '2026-01-05', 'INV-1', 150, 'Sales invoice', ...status.slice(1, 2)],
    ['Acme', '2026-02-05', 'CN-1', 12, 'Credit note', ...status.slice(2, 3)],
    ['Acme', '2026-03-05', 'INV-2', 50, 'Sales invoice', ...status.slice(3, 4)],
  ];
  for (const status of [[], ['Status', 'Paid', 'Paid', 'Paid']])
    expect(client(addUp(lines(status)), 'Acme')).toMatchObject({ orders: 2, sales: 188 });
  const voided = addUp(lines(['Status', 'Paid', 'Paid', 'Voided']));
  expect(client(voided, 'Acme')).toMatchObject({ orders: 1, sales: 138 });
  expect(client(addUp(lines(['Status', 'Paid', 'Voided', 'Paid'])), 'Acme')).toMatchObject({ sales: 200 });
  expect(questionOf(voided, 'statuses')).toMatchObject({
    facts: { header: 'Status / Type' },
    statuses: [
      { status: 'Paid / Sales invoice', lines: 1, proposed: 'counts' },
      { status: 'Paid / Credit note', lines: 1, proposed: 'refund' },
      { status: 'Voided / Sales invoice', lines: 1, proposed: 'leftOut' },
    ],
  });
});

test.each([
  ['Order status', 'Refund status', ['Completed', 'Cancelled'], ['Refunded', '']],
  ['订单状态', '退款状态', ['交易成功', '交易关闭'], ['退款成功', '']],
  ['Bestellstatus', 'Erstattungsstatus', ['Abgeschlossen', 'Storniert'], ['Erstattet', '']],
  ['Estado del pedido', 'Estado del reembolso', ['Completado', 'Cancelado'], ['Reembolsado', '']],
  ['注文ステータス', '返金ステータス', ['完了', 'キャンセル'], ['返金済み', '']],
  ['Statut de la commande', 'Statut du paiement', ['Terminée', 'Annulée'], ['Remboursé', 'Payé']],
])('%s and %s are heard together', (first, second, [done, undone], [back, none]) => {
  const added = addUp([
    ['Customer', 'Order date', 'Order number', 'Amount', first, second],
    ['Acme', '2026-01-05', 'A-1', 100, done!, none!],
    ['Acme', '2026-02-05', 'A-2', 30, done!, back!],
    ['Acme', '2026-03-05', 'A-3', 7, undone!, none!],
  ]);
  expect(client(added, 'Acme')).toMatchObject({ orders: 1, sales: 100 });
});
