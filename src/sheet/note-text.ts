const noteBeginning =
  /^(\*|※|注[:：\d]|备注|说明|附注|数据来源|来源|note\b|notes\b|nb\b|remarks?\b|source\b|disclaimer|prepared by)/i;

/** Whether a text begins as a note or a source does: `* without returns`, `Source: CRM`. */
export const beginsAsNote = (text: string) => noteBeginning.test(text.normalize('NFKC'));

const longestName = 60;

/** Whether a text is a note or a heading rather than a client: it begins as one, ends in a colon, is a sentence or is long. */
export const isNoteText = (text: string) => {
  const trimmed = text.trim();
  const isSentence = /[.!?。！？]$/.test(trimmed) && trimmed.split(/\s+/).length > 4;
  return beginsAsNote(trimmed) || /[:：]$/.test(trimmed) || isSentence || trimmed.length > longestName;
};
