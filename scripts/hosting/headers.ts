import { languages } from '../../src/classifier/language';
import { functionsFile } from '../../src/functions/functions-file';
import type { Cloud } from './cloud';
import { framedBy, panePolicy, policyText, textPolicy } from './content-policy';

/** Headers; the keys are their names. A header with the value '' is not sent. */
export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** A file, `/help.html`, or all files of a folder, `/assets/*`. At most one rule applies to a file. */
  readonly path: string;
  /** These replace the headers of the same names that every file has. */
  readonly headers: Headers;
}

export interface HostingHeaders {
  readonly everywhere: Headers;
  readonly rules: readonly HeaderRule[];
}

/** The folder of the scripts with a hash of the build in their names. */
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
      // Browsers may keep the file, but must ask the server whether it has changed before they use it.
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyText(framedBy(textPolicy, [])),
    },
    rules: [
      { path: '/taskpane.html', headers: { 'Content-Security-Policy': policyText(pane) } },
      {
        path: `/${hashedFolder}/*`,
        headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      },
      // With one of these headers, Office may show another icon: learn.microsoft.com/javascript/api/manifest/image
      { path: '/assets/*', headers: { 'Cache-Control': '' } },
      ...readByExcel.map((path) => ({ path, headers: readableByAll })),
    ],
  };
}
