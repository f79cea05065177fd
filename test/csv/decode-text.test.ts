import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../src/csv/encoding/decode-text';
import { encoded } from './encoded';

/** Small lists of clients: the language, the encodings that its programs use, the header and the names. */
const lists: readonly (readonly [language: string, encodings: string, header: string, names: string])[] = [
  ['German', 'windows-1252 macintosh', 'Kunde;Umsatz', 'Müller|Köhler|Bäckerei Sommer|Jürgen Weiß|Schäfer'],
  ['French', 'windows-1252', 'Société;CA HT', 'Été|Lefèvre|François Noël|Crédit Agricole|Hélène Dubé|Benoît'],
  [
    'Spanish',
    'windows-1252',
    'Razón social;Facturación',
    'Núñez|García|Peña e Hijos|Muñoz|Ibáñez|Señor Gómez',
  ],
  ['Portuguese', 'windows-1252', 'Razão Social;Receita Líquida', 'João|Gonçalves|São Paulo Ltda|Conceição'],
  ['Italian', 'windows-1252', 'Società;Fatturato', 'Niccolò|Caffè Roma|Città Nuova|Libertà'],
  ['Swedish', 'windows-1252', 'Företag;Försäljning', 'Åkesson|Öberg|Östlund Bygg|Västerås Kök|Malmö'],
  ['Danish', 'windows-1252', 'Kunde;Omsætning', 'Sørensen|Kjær|Brødrene Møller|Ødegård'],
  ['Icelandic', 'windows-1252', 'Viðskiptavinur;Sala', 'Guðmundur|Þórður Jónsson|Ægir hf|Sigurðsson'],
  ['Polish', 'windows-1250 iso-8859-2', 'Nazwa;Sprzedaż', 'Łukasz|Wiśniewski|Zakład Żelazny|Gąsior|Spółka'],
  ['Czech', 'windows-1250', 'Zákazník;Tržby', 'Dvořák|Novák|Černý|Škoda|Růžička|Jiří Němec'],
  ['Hungarian', 'windows-1250', 'Ügyfél;Árbevétel', 'Kovács|Szabó|Tóth|Győri Sütőde|Erdős'],
  ['Russian', 'windows-1251 koi8-r', 'Клиент;Сумма', 'Иванов|ООО Ромашка|Петров|Завод|Сидорова Анна'],
  ['Greek', 'windows-1253', 'Πελάτης;Πωλήσεις', 'Παπαδόπουλος|Αθήνα|Γεωργίου|Νίκος'],
  ['Turkish', 'windows-1254', 'Müşteri;Satış', 'Yılmaz|Şahin|Çelik|Öztürk|Gündüz İnşaat|Ağaoğlu'],
  ['Hebrew', 'windows-1255', 'לקוח;מכירות', 'כהן|לוי|ישראל|משפחת דוד'],
  ['Arabic', 'windows-1256', 'العميل;المبيعات', 'محمد|أحمد|شركة النور|القاهرة'],
  ['Lithuanian', 'windows-1257', 'Klientas;Suma', 'Jonaitė|Žukauskas|Šiauliai|Ąžuolas|Bružaitė'],
  ['Thai', 'windows-874', 'ลูกค้า;ยอดขาย', 'สมชาย|บริษัท ไทย|กรุงเทพ'],
  ['Japanese', 'shift_jis euc-jp', '得意先,売上金額', 'アルファ|ベータ|田中 太郎|株式会社山本|ヤマダ電機'],
  ['Chinese', 'gb18030', '客户,销售额', '陈晓明|北京|张三丰|上海贸易有限公司|李四|华为'],
  ['Chinese of Taiwan', 'big5', '客戶,銷售額', '陳曉明|臺北|張三豐|貿易有限公司|李四|國泰'],
  ['Korean', 'euc-kr', '고객,매출', '김철수|서울|삼성전자|주식회사|이영희|박'],
];
const written = lists.flatMap(([language, encodings, header, names]) =>
  encodings.split(' ').map((encoding) => ({ language, encoding, header, names: names.split('|') })),
);
const listOf = (header: string, names: readonly string[]) =>
  [header, ...names.map((name, at) => `${name}${/[,;]/.exec(header)![0]}${1000 + 37 * at}`)].join('\r\n');

describe('a list of clients', () => {
  test.each(written)('in $language is read from $encoding', ({ encoding, header, names }) => {
    const text = listOf(header, names);
    expect(decodeText(encoded(text, encoding))).toBe(text);
  });

  test.each(written)(
    'in $language, $encoding, may be long and have an English header',
    ({ encoding, names }) => {
      const text = listOf(
        'Client,Sales',
        Array.from({ length: 50 }, () => [...names, 'Smith', 'Jones']).flat(),
      );
      expect(decodeText(encoded(text, encoding))).toBe(text);
    },
  );
});

test.each([
  [
    'windows-1252',
    'Müller Köhler Weiß Jürgen Schäfer García Muñoz Lefèvre Noël Hélène João Sørensen Åkesson Öberg',
  ],
  ['windows-1250', 'Łukasz Wiśniewski Dvořák Růžička Kovács'],
  ['windows-1251', 'Иванов Петров Ромашка'],
  ['windows-1254', 'Yılmaz Öztürk Çelik'],
  ['shift_jis', 'アルファ ベータ 佐藤 青木 山本'],
  ['gb18030', '张三丰 北京 李四 华为'],
  ['big5', '臺北 張三豐 國泰'],
  ['euc-kr', '김철수 서울 삼성전자'],
])('one name beyond ASCII is enough in %s', (encoding, names) => {
  const texts = names.split(' ').map((name) => `Client,Sales\nSmith,5\n${name},7\nJones,9\n`);
  expect(texts.map((text) => decodeText(encoded(text, encoding)))).toEqual(texts);
});

test.each([
  'Client,Sales\nO’Brien,5\n',
  'Client,Sales\nSmith – Sons,£5\n',
  'Client,Sales\nAcme™ Ltd,5\nN° 5 Ltd,7\n',
  'Kunde;Umsatz\nMüller;5 €\nWeiß;7 €\n',
  'CLIENT;VENTES\nSOCIÉTÉ GÉNÉRALE;5\nHÔTEL ÉTOILE;7\n',
  'Client,Note\nSmith,“good” – 20 °C\n',
])('signs and capitals are read from windows-1252 too: %j', (text) =>
  expect(decodeText(encoded(text, 'windows-1252'))).toBe(text),
);

test('capitals alone are read from windows-1251', () => {
  const text = 'КЛИЕНТ;СУММА\nИВАНОВ;5\nООО РОМАШКА;7\n';
  expect(decodeText(encoded(text, 'windows-1251'))).toBe(text);
});

describe('what is no matter of likelihood:', () => {
  const text = 'Kunde;客户\nMüller;7\n';
  const utf16 = (bigEndian: boolean, mark = '') =>
    Uint8Array.from(
      [...(mark + text)].flatMap((character) => {
        const bytes = [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8];
        return bigEndian ? bytes.reverse() : bytes;
      }),
    );
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', utf16(false, '\ufeff')],
    ['UTF-16, the other way round, with a mark', utf16(true, '\ufeff')],
    ['UTF-16 without a mark', utf16(false)],
    ['UTF-16, the other way round, without a mark', utf16(true)],
  ])('%s', (_, bytes) => expect(decodeText(bytes)).toBe(text));

  test('UTF-8 that is cut off within a character', () => {
    const cut = new TextEncoder()
      .encode('客户,销售额\n上海贸易有限公司,5\n广州贸易有限公司,9\n李')
      .subarray(0, -1);
    expect(decodeText(cut)).toMatch(/^客户,销售额\n上海贸易有限公司,5\n广州贸易有限公司,9\n\ufffd$/);
  });
  test('nothing', () => expect(decodeText(new Uint8Array())).toBe(''));
});
