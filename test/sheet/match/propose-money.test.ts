import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { numbersSeen } from '../../../src/sheet/match/numbers-seen';
import { headersShow, proposals } from '../../../src/sheet/match/propose-columns';
import { sheetOf, proposed } from './sheet-of-text';

describe('a total of orders or invoices is money or a number of them, as its values show', () => {
  test.each([
    'Total facturas',
    'Total de pedidos',
    'Total commandes',
    'Total factures',
    'Totale ordini',
    'Total de pedidos',
    'Bestellungen gesamt',
    'Totaal facturen',
  ])('%s', (header) => {
    const [money, whole, count] = [
      `Client|${header}\nA|90.5\nB|6`,
      `Client|${header}\nA|52000\nB|60`,
      `Client|${header}\nA|12\nB|3`,
    ];
    expect([money, whole, count].map((text) => proposed(text!, 'rfm').monetary)).toEqual([
      header,
      header,
      undefined,
    ]);
    expect([money, whole, count].map((text) => proposed(text!, 'rfm').frequency)).toEqual([
      undefined,
      undefined,
      header,
    ]);
    // It is to be checked: thousands of euros are small numbers too.
    expect(proposals(sheetOf(count!), modelById('rfm')).frequency).toMatchObject({ isGuess: true });
  });

  test('beside an amount it is the number', () =>
    expect(proposed('Client|Total facturas|Importe\nA|12|900\nB|3|60', 'rfm')).toMatchObject({
      frequency: 'Total facturas',
      monetary: 'Importe',
    }));
});

describe('what a client earns in a year is not taken for sales, and is offered', () => {
  test.each([
    'Umsatz Firma',
    'Umsatz/Jahr',
    'Umsatz / Jahr',
    'Kundenjahresumsatz',
    'Firmenjahresumsatz',
    'Revenue/year',
    'Omzet/jaar',
    'CA/an',
    'Facturación/año',
    'Fatturato/anno',
    'Faturamento/ano',
    'Выручка/год',
    '营业额/年',
    'Umsatz/Monat',
    'CA/mois',
  ])('%s', (header) => {
    const text = `Client|${header}\nA|90000.5\nB|6000`;
    expect(proposed(text, 'sales-loyalty').sales).toBeUndefined();
    const seen = numbersSeen(sheetOf(text), modelById('sales-loyalty').measures, []);
    expect(seen.find(({ column }) => column === 1)?.couldBe.map(({ id }) => id)).toContain('sales');
  });

  test.each([
    ['Umsatz Vorjahr', 'Vorjahresumsatz'],
    ['Jahr/Monat', 'Year/Month'],
  ])('%s and %s are none either', (...headers) => {
    for (const header of headers)
      expect(proposed(`Client|${header}|Umsatz\nA|2024|90.5\nB|2025|6`, 'sales-loyalty').sales).toBe(
        'Umsatz',
      );
  });
});

test('the turnover of a debtor’s account is money: debit before credit', () => {
  const text = 'Konto|Kontobeschriftung|EB-Wert|JVZ Soll|JVZ Haben|Saldo\n1|A|5|90|80|15\n2|B|0|6|5|1';
  expect(proposed(text, 'deal-size').value).toBe('JVZ Soll');
  const one = 'Konto|Bezeichnung|Jahresverkehrszahl|Monatsverkehrszahl\n1|A|90|8\n2|B|6|1';
  expect(proposed(one, 'deal-size').value).toBe('Jahresverkehrszahl');
});

describe('a date alone is an order’s if one client has several lines', () => {
  test('lines of orders', () =>
    expect(
      proposed('Date|Buyer|Total\n2026-01-05|Ann|5\n2026-02-05|Bob|6\n2026-03-05|Ann|7', 'process')
        .last_order,
    ).toBe('Date'));
  test('one line a client', () =>
    expect(
      proposed('Date|Buyer|Total\n2026-01-05|Ann|5\n2026-02-05|Bob|6', 'process').last_order,
    ).toBeUndefined());
});

test('only money whose header nobody knows is guessed, if there are no other numbers', () => {
  const [only, two] = ['Client|Xyzzy\nA|5.5\nB|6\nC|9', 'Client|Xyzzy|Visits\nA|5.5|1\nB|6|3\nC|9|2'].map(
    sheetOf,
  );
  expect(proposals(only!, modelById('deal-size')).value).toEqual({ column: 1, isGuess: true });
  expect(proposals(two!, modelById('deal-size')).value).toEqual({});
  expect(headersShow(only!, modelById('deal-size'))).toBe(false);
});
