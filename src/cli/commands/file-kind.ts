/** Returns whether a file's name is one of a list in text. */
export const isCsv = (file: string) => /\.(csv|tsv|txt)$/i.test(file);

export const isParquet = (file: string) => /\.(parquet|pq)$/i.test(file);
