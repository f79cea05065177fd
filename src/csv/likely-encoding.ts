import { detectAll } from 'jschardet';
import { decodeIn } from './decode-in';
import { oddWords } from './odd-words';

/**
 * Encodings to consider, by the detector's name: the name for TextDecoder, and a weight for how often customer files
 * have the encoding. The weight corrects the detector, which looks at letters only.
 */
const candidates: Readonly<Record<string, readonly [encoding: string, weight: number]>> = {
  'windows-1252': ['windows-1252', 1.4],
  'windows-1250': ['windows-1250', 1],
  'windows-1251': ['windows-1251', 1],
  'windows-1253': ['windows-1253', 1],
  'windows-1254': ['windows-1254', 1.3],
  'windows-1255': ['windows-1255', 1],
  'windows-1256': ['windows-1256', 1],
  'windows-1257': ['windows-1257', 0.6],
  cp874: ['windows-874', 1],
  'koi8-r': ['koi8-r', 1],
  'iso-8859-2': ['iso-8859-2', 0.8],
  macroman: ['macintosh', 0.65],
  cp932: ['shift_jis', 1],
  'euc-jp': ['euc-jp', 1],
  gb18030: ['gb18030', 1],
  big5: ['big5', 1],
  cp949: ['euc-kr', 1],
};
/** The names of the encodings that the detector accepts as a list to choose from. */
const toConsider = [
  ...Object.keys(candidates).filter((name) => /^(windows|koi8|iso|gb|cp)/.test(name)),
  'mac-roman',
  'euc-jis-2004',
  'big5hkscs',
];

/** Words of headers and company names; a wrong encoding never produces them by chance. */
const wordsOfTrade =
  /会社|得意先|売上|金額|氏名|顧客|公司|客户|客戶|名称|名稱|姓名|金额|金額|销售|銷售|회사|고객|이름|매출|금액|ООО|КЛИЕНТ|Клиент|СУММА|Сумма/u;

/**
 * Returns the most likely encoding of bytes beyond ASCII, by its name for TextDecoder. The detector knows only letters
 * and their neighbours, and may take two Western names for Chinese; so words that look odd in an encoding reduce its
 * score.
 */
export function likelyEncoding(bytes: Uint8Array): string {
  const cells = cellsBeyondAscii(bytes);
  const count = cells.filter((byte) => byte === lineFeed).length;
  const ranked = detectAll(cells, { detectEncodings: toConsider, minimumThreshold: 1e-6 }).flatMap(
    ({ encoding, confidence }) => {
      const [name, weight] = candidates[encoding?.toLowerCase() ?? ''] ?? [];
      const text = name && decodeIn(cells, name);
      if (name === undefined || text === undefined || weight === undefined) return [];
      const alone = name === 'windows-1252' ? 1 + 1 / count : 1;
      const familiar = wordsOfTrade.test(text) ? 5 : 1;
      return [{ name, score: confidence * weight * alone * familiar * 0.05 ** oddWords(text, name) }];
    },
  );
  return ranked.sort((a, b) => b.score - a.score)[0]?.name ?? 'windows-1252';
}

/** Bytes that separate cells and lines; in no encoding are they inside a character. */
const parting = new Set([...'\t\n\r",;'].map((sign) => sign.charCodeAt(0)));
const lineFeed = 10;
const enough = 100_000;

/** Returns the cells with bytes beyond ASCII, each once, because a detector finds little among many numbers. */
function cellsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  const seen = new Set<string>();
  let start = 0;
  let isBeyond = false;
  for (let at = 0; at <= bytes.length && kept.length < enough; at++) {
    const byte = bytes[at];
    if (byte !== undefined && !parting.has(byte)) {
      isBeyond ||= byte > 127;
      continue;
    }
    const cell = bytes.subarray(start, Math.min(at, start + enough));
    if (isBeyond && !seen.has(cell.join())) {
      seen.add(cell.join());
      kept.push(...cell, lineFeed);
    }
    start = at + 1;
    isBeyond = false;
  }
  return Uint8Array.from(kept);
}
