const noteBeginning =
  /^(\*|※|注[:：\d]|备注|说明|附注|数据来源|来源|note\b|notes\b|nb\b|remarks?\b|source\b|disclaimer|prepared by)/i;

/** Returns whether a text begins like a note or a source: `* without returns`, `Source: CRM`. */
export const beginsAsNote = (text: string) => noteBeginning.test(text.normalize('NFKC'));

/** Returns whether a whole text is in brackets, as in `(in thousands)`; no client's name is. */
const isBracketed = (text: string) => /^[([【].*[)\]】]$/.test(text);

/** Returns whether a text has a colon: `As of: 31 March`, `North:`. */
const hasColon = (text: string) => text.includes(':');

/** Returns whether a text numbers a page or marks the end: `Page 2 of 7`, `End of list`. */
const isOfPage = (text: string) => /^(page \d+|end of (list|report|data)\b|第\s*\d+\s*页)/i.test(text);

/**
 * Returns whether a text is a sentence: it ends with 。, ! or ?, or it has four words or more and ends with a longer
 * word and a full stop. The name `Smith & Sons Trading Co., Ltd.` is none, because `Ltd` is short.
 */
const isSentence = (text: string) =>
  /[。!?]$/.test(text) || (/\p{Ll}{4,}\.$/u.test(text) && text.split(/\s+/).length >= 4);

const longestName = 60;

/** Returns whether a text is a note or a heading and not the name of a client. */
export function isNoteText(label: string): boolean {
  const text = label.normalize('NFKC').trim();
  return (
    [beginsAsNote, isBracketed, hasColon, isOfPage, isSentence].some((isSuch) => isSuch(text)) ||
    text.length > longestName
  );
}
