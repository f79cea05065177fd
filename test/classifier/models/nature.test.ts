import { describe, expect, test } from '@jest/globals';
import { nature } from '../../../src/classifier/models/nature';
import { readCategory } from '../../../src/sheet/read/read-category';
import { blank, tiersOf, type Client, type Given } from '../clients';

const [typeWords, nameWords] = nature.measures.map(({ categories }) => categories!);
const shown = (text: string, words: typeof typeWords): Given =>
  (readCategory(text, words!) as { value: number }).value;

const natureBy = (client: Client) => tiersOf(nature, [client])[0];

/** Returns what a client of this type and name is, without flags. */
const natureOf = (type: string | undefined, name?: string) =>
  natureBy({
    type: type === undefined ? blank : shown(type, typeWords),
    name: name === undefined ? blank : shown(name, nameWords),
    special: 0,
  });

const unclassified = 'Unclassified: neither type nor name shows what the client is';

describe('nature of the client', () => {
  test.each([
    ['Government', 'government'],
    ['政府', 'government'],
    ['事业单位', 'government'],
    ['Individual', 'individual'],
    ['Private person', 'individual'],
    ['个人客户', 'individual'],
    ['Corporate', 'company'],
    ['private company', 'company'],
    ['企业', 'company'],
    ['私人企业', 'company'],
    ['Special company', 'special-company'],
    ['特殊公司', 'special-company'],
    ['Distributor', 'business-partner'],
    ['经销商', 'business-partner'],
    ['VIP', unclassified],
    ['Persona física', 'individual'],
    ['Pessoa Jurídica', 'company'],
    ['Particulier', 'individual'],
    ['Société', 'company'],
    ['Privatkunde', 'individual'],
    ['Unternehmen', 'company'],
    ['Behörde', 'government'],
    ['Физ. лицо', 'individual'],
    ['法人', 'company'],
    ['Private hospital', 'company'],
    ['民营医院', 'company'],
  ])('by its type: %s', (type, expected) => {
    expect(natureOf(type)).toBe(expected);
  });

  test.each([
    ['Ministry of Health', 'government'],
    ['City of Springfield', 'government'],
    ['上海市教育局', 'government'],
    ['杭州市人民政府', 'government'],
    ['北京大学第三医院', 'government'],
    ['Mr. John Smith', 'individual'],
    ['Dr Anna Weber', 'individual'],
    ['王芳女士', 'individual'],
    ['Acme Ltd.', 'company'],
    ['Müller & Söhne GmbH', 'company'],
    ['Banco Azul, S.A.', 'company'],
    ['华东机械（集团）有限公司', 'company'],
    ['红星塑料厂', 'company'],
    ['Blauer See', unclassified],
    ['海蓝', unclassified],
  ])('by its name, where the type does not tell: %s', (name, expected) => {
    expect(natureOf(undefined, name)).toBe(expected);
  });

  test.each([
    ['Dr. Oetker GmbH', 'company'],
    ['University Press Ltd', 'company'],
    ['新格局科技有限公司', 'company'],
    ['王太太餐厅', 'company'],
    ['康民大药局', 'company'],
    ['Incoming Tours', unclassified],
    ['Misty Mountain', unclassified],
  ])('a legal form outweighs other words, and parts of words do not count: %s', (name, expected) => {
    expect(natureOf(undefined, name)).toBe(expected);
  });

  test('a name alone never shows a special company or a partner', () => {
    expect(natureOf(undefined, 'Special Partner Distributors')).toBe(unclassified);
    expect(natureOf(undefined, '特殊经销商')).toBe(unclassified);
  });

  test('the type is looked at before the name', () => {
    expect(natureOf('Individual', 'Smith Ltd')).toBe('individual');
    expect(natureOf('wholesale', 'Smith Ltd')).toBe('company');
  });

  test.each([
    ...['Non-governmental organisation', 'Non-company', 'Former partner', 'Ex-partner', 'Not a partner'],
    ...['Potential distributor', '非政府组织', '民办非企业', '非经销商', '潜在代理商'],
  ])('a word that is denied shows nothing: %s', (type) => {
    expect(natureOf(type)).toBe(unclassified);
    expect(natureOf(type, 'Smith Ltd')).toBe('company');
  });

  test('a flag outweighs type and name, and partner outweighs special', () => {
    expect(natureBy({ type: 1, name: 3, special: 1 })).toBe('special-company');
    expect(natureBy({ type: 5, special: 1 })).toBe('special-company');
    expect(natureBy({ type: 1, name: 3, special: 1, partner: 1 })).toBe('business-partner');
    expect(natureBy({ type: 1, special: blank, partner: blank })).toBe('government');
  });
});
