/**
 * Matches texts that need no folding, which most texts of a long column are: signs of ASCII, the usual currencies, letters of
 * Europe, kana and Chinese characters, with one blank between words.
 */
const plain = /^(?:[!-~¥€£À-ɏЀ-ӿぁ-ヿ一-鿿]| (?=[^ ])(?<=[^ ] ))*$/;

const widthOffset = 0xfee0;
const wideCurrency: Readonly<Record<string, string>> = { '￥': '¥', '￡': '£', '￠': '¢', '￦': '₩' };

/** Matches a triangle that is a minus in Japan. The filled one may also say *up*, so it counts only with yen. */
const japaneseMinus = /^△ ?(?=[\d¥.])|^▲ ?(?=[\d,.]+ ?円$)/u;

/**
 * Returns a typed number or date with usual width and digits, plain blanks, apostrophes and minus signs, and no
 * invisible characters. Does not use NFKC, which would turn `10²` into 102 and `①` into 1.
 */
export function foldTyped(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - widthOffset))
    .replace(/[￥￡￠￦]/g, (wide) => wideCurrency[wide]!)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00b4\u02bc\u2018\u2032]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(japaneseMinus, '-');
}
