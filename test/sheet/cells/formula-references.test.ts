import { expect, test } from '@jest/globals';
import { asksPolicy, refersTo, saysSheet } from '../../../src/sheet/cells/formula-references';

/** E1:F5 of the sheet Customers. */
const range = { sheetName: 'Customers', top: 0, rows: 5, columns: [4, 5] };
const table = { ...range, table: { name: 'Clients', headers: ['Segment', 'Strategy #1'] } };

test.each([
  '=E2',
  '=$F$5&""',
  '=IF(e3="Treasure",1,0)',
  '=COUNTIF(E:E,"Treasure")',
  '=COUNTIF(Customers!$E$2:$E$400,A1)',
  "=VLOOKUP(A2,'customers'!A2:F5,5)",
  '=SUM(F5:D4)',
  '=COUNTA(3:3)',
])('%s on the same sheet refers to the columns', (formula) => {
  expect(refersTo(formula, 'Customers', range)).toBe(true);
});

test.each([
  '=D2',
  '=G2+AE2',
  '=E6',
  '=COUNTIF(A:D,"x")',
  '="E2"',
  "=Other!E2+'E2 old'!A1",
  '=E2E(1)+LOG10(3)',
  '=NAME_E2',
  '=[@Segment]',
])('%s does not', (formula) => {
  expect(refersTo(formula, 'Customers', range)).toBe(false);
});

test('from another sheet only what names the sheet refers to it', () => {
  expect(refersTo('=E2', 'Summary', range)).toBe(false);
  expect(refersTo('=Customers!E2', 'Summary', range)).toBe(true);
  expect(refersTo("='It''s'!E2", 'Summary', { ...range, sheetName: "It's" })).toBe(true);
});

test.each([
  '=COUNTIF(Clients[Segment],"x")',
  '=[@segment]',
  "=Clients[[#All],[Strategy '#1]]",
  '=Clients[[Client]:[Segment]]',
])('%s refers to columns of a table', (formula) => {
  expect(refersTo(formula, 'Summary', table)).toBe(true);
});

test.each(['=COUNTIFS(Lost[Segment],"x")', '=SUM(MyClients[[#All],[Segment]])', "=Lost[Strategy '#1]"])(
  '%s refers to a column of another table',
  (formula) => expect(refersTo(formula, 'Summary', table)).toBe(false),
);

test('a column of the table counts beside one of another table', () => {
  expect(refersTo('=SUM(Lost[Segment])+COUNTA(clients[Segment])', 'Summary', table)).toBe(true);
});

test('other columns of the table do not count', () => {
  expect(refersTo('=SUM(Clients[Sales])', 'Summary', table)).toBe(false);
});

test.each([
  ["='Client Policy'!B3", 'Client Policy'],
  ["=SUM(A1,'client policy'!B3:B4)", 'Client Policy'],
  ['=Policy!A1', 'Policy'],
  ["='Policy'!A1", 'Policy'],
  ['=-客户策略!$B$3', '客户策略'],
  ["='It''s ours'!A1", "It's ours"],
  ["=SUM('Jan:Client Policy'!A1)", 'Client Policy'],
])('%s refers to the sheet %s', (formula, sheet) => {
  expect([saysSheet(formula, sheet), asksPolicy(formula, sheet)]).toEqual([true, true]);
});

test.each([
  ['="See \'Client Policy\'!B3"', 'Client Policy'],
  ['="Policy!A1"&B2', 'Policy'],
  ['=OldPolicy!A1', 'Policy'],
  ["='[Other.xlsx]Client Policy'!B3", 'Client Policy'],
  ["='My Policy'!A1", 'Policy'],
])('%s does not refer to the sheet %s', (formula, sheet) => {
  expect([saysSheet(formula, sheet), asksPolicy(formula, sheet)]).toEqual([false, false]);
});
