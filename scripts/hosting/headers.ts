import { languages } from '../../src/classifier/language';
import { functionsFile } from '../../src/functions/functions-file';
import type { Cloud } from './cloud';
import { framedBy, panePolicy, policyText, textPolicy } from './content-policy';

/** Headers by name; a header of which the value is '' is not sent. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** A file, `/help.html`, or all files of a folder, `/assets/*`. No file is under two rules. */
  readonly path: string;
  /** Take the place of those of the same names that every file has. */
  readonly headers: Headers;
}

export interface HostingHeaders {
  readonly everywhere: Headers;
  readonly rules: readonly HeaderRule[];
}

/** The folder of the scripts whose name changes with what is in them. */
export const hashedFolder = 'chunks';

/**
 * Files that Excel on the web fetches from Microsoft's own page, which has another origin than the add-in: without
 * this header it does not know the functions (OfficeDev/Excel-Custom-Functions#212, office-js#3970).
 */
export const readByExcel: readonly string[] = languages.map((language) => `/${functionsFile(language)}`);

export const readableByAll: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Returns the headers that a server sends with the files of `npm run build`. */
export function hostingHeaders({ officeJs, framedBy: excelPages }: Cloud): HostingHeaders {
  const pane = framedBy(panePolicy(new URL(officeJs).origin), excelPages);
  return {
    everywhere: {
      'X-Content-Type-Options': 'nosniff',
      // May be kept, but only used after asking the server whether it is still the same.
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyText(framedBy(textPolicy, [])),
    },
    rules: [
      { path: '/taskpane.html', headers: { 'Content-Security-Policy': policyText(pane) } },
      {
        path: `/${hashedFolder}/*`,
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      },
      // With any such header, Office may show another icon: learn.microsoft.com/javascript/api/manifest/image
      { path: '/assets/*', headers: { 'Cache-Control': '' } },
      ...readByExcel.map((path) => ({ path, headers: readableByAll })),
    ],
  };
}
