import type { Configuration } from 'webpack-dev-server';
import { languages } from '../../src/classifier/language';
import { functionsFile } from '../../src/functions/functions-file';

/** Files that Excel on the web fetches from Microsoft's own page, which has another origin than the add-in. */
const readByExcel = languages.map((language) => `/${functionsFile(language)}`);

/**
 * Settings of `npm run dev-server`, which serves to this machine only. Pages of other origins may read nothing except
 * the description of the functions, without which Excel on the web does not know them
 * (OfficeDev/Excel-Custom-Functions#212, office-js#3970).
 */
export const devServer = {
  host: 'localhost',
  port: 3000,
  hot: false,
  headers: ({ url = '' }): Record<string, string> =>
    readByExcel.includes(url.replace(/\?.*/, '')) ? { 'Access-Control-Allow-Origin': '*' } : {},
} satisfies Configuration;
