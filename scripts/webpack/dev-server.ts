import type { Configuration } from 'webpack-dev-server';
import { readableByAll, readByExcel } from '../hosting/headers';

/**
 * Settings of `npm run dev-server`, which serves to this machine only. Pages of other origins may read nothing except
 * the description of the functions.
 */
export const devServer = {
  host: 'localhost',
  port: 3000,
  hot: false,
  headers: ({ url = '' }): Record<string, string> =>
    readByExcel.includes(url.replace(/\?.*/, '')) ? { ...readableByAll } : {},
} satisfies Configuration;
