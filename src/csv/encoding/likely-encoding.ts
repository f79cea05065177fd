import { detectAll } from 'jschardet';
import { decodeIn } from './decode-in';
import { oddWords } from './odd-words';

/**
 * Encodings to consider, by the detector's name. Each has its name for TextDecoder, and a weight for how often customer
 * files have it. The weight corrects the detector, which looks at letters only.
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
/** The names of the encodings among which the detector chooses. */
const toConsider = [
  ...Object.keys(candidates).filter((name) => /^(windows|koi8|iso|gb|cp)/.test(name)),
  'mac-roman',
  'euc-jis-2004',
  'big5hkscs',
];

/** Matches words of headers and company names, which a wrong encoding never produces by chance. */
const wordsOfTrade =
  /会社|得意先|売上|金額|氏名|顧客|公司|客户|客戶|名称|名稱|姓名|金额|金額|销售|銷售|회사|고객|이름|매출|금액|ООО|КЛИЕНТ|Клиент|СУММА|Сумма/u;

/**
 * Returns the most likely encoding of bytes beyond ASCII, by its name for TextDecoder. The detector knows only letters
 * and their neighbours, and may take two Western names for Chinese; so words that look odd in an encoding reduce its
 * score.
 */
export function likelyEncoding(bytes: Uint8Array): string {
  const seen = beyondAsciiSeen();
  seen.add(bytes);
  return seen.likely();
}

function encodingOfCells(cells: Uint8Array): string {
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

/** Gathers, piece by piece, what shows the encoding of a file. */
export interface BeyondAsciiSeen {
  /** Takes the next bytes; returns false if enough was seen. */
  add(bytes: Uint8Array): boolean;
  likely(): string;
}

/** Gathers the cells with bytes beyond ASCII, each once, because a detector finds little among many numbers. */
export function beyondAsciiSeen(): BeyondAsciiSeen {
  const kept: number[] = [];
  const seen = new Set<string>();
  /** The beginning of a cell that continues in the next piece. */
  let begun = new Uint8Array(0);
  function addCell(bytes: Uint8Array) {
    const cell = begun.length > 0 ? joined(begun, bytes) : bytes.subarray(0, enough);
    begun = new Uint8Array(0);
    if (!cell.some((byte) => byte > 127) || seen.has(cell.join())) return;
    seen.add(cell.join());
    kept.push(...cell, lineFeed);
  }
  return {
    add(bytes) {
      let start = 0;
      for (let at = 0; at < bytes.length && kept.length < enough; at++) {
        if (!parting.has(bytes[at]!)) continue;
        addCell(bytes.subarray(start, at));
        start = at + 1;
      }
      begun = joined(begun, bytes.subarray(start));
      return kept.length < enough;
    },
    likely() {
      if (kept.length < enough) addCell(new Uint8Array(0));
      return encodingOfCells(Uint8Array.from(kept));
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(Math.min(enough, first.length + second.length));
  both.set(first.subarray(0, enough));
  if (first.length < both.length) both.set(second.subarray(0, both.length - first.length), first.length);
  return both;
}
