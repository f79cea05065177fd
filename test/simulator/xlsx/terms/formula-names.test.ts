import { describe, expect, test } from '@jest/globals';
import { formulaForFile, formulaFromFile } from '../../../../src/simulator/xlsx/terms/formula-names';

const known = {
  customFunctions: new Set(['CLIENT_TIER']),
  tables: new Set(['CUSTOMERS', 'CT_ABC_TIERS']),
};

/** What a person types, with what Excel writes into a file for it. */
const formulas = [
  ['SUM(A1:B2)', 'SUM(A1:B2)'],
  ['CLIENT_TIER(B2,C2,10000,60)', '_xldudf_CLIENT_TIER(B2,C2,10000,60)'],
  ['IF(client_tierX(1),2,3)', 'IF(client_tierX(1),2,3)'],
  ['IFS(A1>1,CONCAT(A1,"b"),TRUE,MEDIAN(A1:A3))', '_xlfn.IFS(A1>1,_xlfn.CONCAT(A1,"b"),TRUE,MEDIAN(A1:A3))'],
  ['SORT(FILTER(A1:A9,B1:B9>2))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>2))'],
  ['PERCENTILE.INC(Customers[Sales],0.5)', '_xlfn.PERCENTILE.INC(Customers[Sales],0.5)'],
  ['LET(x,A1*2,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['MAP(A1:A3,LAMBDA(r,r*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.r,_xlpm.r*2))'],
  ['IF(ROWS(CT_Abc_Tiers)=4,Customers,Clients)', 'IF(ROWS(CT_Abc_Tiers[])=4,Customers[],Clients)'],
  ['SUM(Customers!A1,Customers[@Sales],"Customers")', 'SUM(Customers!A1,Customers[@Sales],"Customers")'],
  [`"SORT("&'SORT(a)'!A1&Customers[SORT(]`, `"SORT("&'SORT(a)'!A1&Customers[SORT(]`],
] as const;

describe('the names in a formula', () => {
  test.each(formulas)('%s becomes %s in a file', (typed, inFile) => {
    expect(formulaForFile(typed, known)).toBe(inFile);
  });

  test.each(formulas)('%s comes back from a file', (typed, inFile) => {
    expect(formulaFromFile(inFile)).toBe(typed);
  });

  test('a text that contains a prefix keeps it', () => {
    expect(formulaFromFile('_xlfn.CONCAT("_xlfn.IFS(",A1)')).toBe('CONCAT("_xlfn.IFS(",A1)');
  });
});
