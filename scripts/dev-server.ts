import type { Configuration } from 'webpack-dev-server';
import { languages } from '../src/classifier/language';
import { functionsFile } from '../src/functions/functions-file';

/** What Excel on the web fetches from Microsoft's own page, which is another origin than the add-in's. */
const readByExcel = languages.map((language) => `/${functionsFile(language)}`);

/**
 * How `npm run dev-server` serves: to this machine alone. Pages of other origins may read the description of the
 * functions, without which Excel on the web knows none (OfficeDev/Excel-Custom-Functions#212, office-js#3970), and no more.
 */
export const devServer = {
  host: 'localhost',
  port: 3000,
  hot: false,
  headers: ({ url = '' }): Record<string, string> =>
    readByExcel.includes(url.replace(/\?.*/, '')) ? { 'Access-Control-Allow-Origin': '*' } : {},
} satisfies Configuration;
