import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook, type CellValue } from '../../src/simulator/xlsx/package/library';

/** The command that starts LibreOffice; `CLIENTTIER_SOFFICE` names another one. */
const soffice = process.env['CLIENTTIER_SOFFICE'] ?? 'soffice';

/** The reason why tests are skipped if there is no LibreOffice, for the end of their names. */
export const noLibreOffice =
  '(there is no soffice: install LibreOffice Calc, or name it by CLIENTTIER_SOFFICE)';

/** Returns LibreOffice's version line; undefined if it is not installed. */
export function libreOfficeVersion(): string | undefined {
  const { status, stdout } = spawnSync(soffice, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}

/**
 * Opens a workbook in LibreOffice, which calculates every formula that has no value, and gives what it then saves: of
 * tens of thousands of formulas, more than the demo's page would open.
 */
export async function calculatedByLibreOffice(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(convertedByLibreOffice(bytes));
  return workbook;
}

/** Does the same, but returns the bytes of the file that LibreOffice saves. */
export const convertedByLibreOffice = (bytes: Uint8Array): Uint8Array =>
  converted(bytes, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');

/** Returns how many pages LibreOffice prints of a workbook. */
export function pagesInLibreOffice(bytes: Uint8Array): number {
  const pdf = Buffer.from(converted(bytes, 'pdf', 'pdf')).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

function converted(bytes: Uint8Array, ending: string, to: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-libreoffice-'));
  try {
    const [source, target] = [path.join(folder, 'portable.xlsx'), path.join(folder, 'calculated')];
    writeFileSync(source, bytes);
    // A separate profile: a LibreOffice that is already open would take the job and not wait.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const convert = ['--headless', '--convert-to', to, '--outdir', target, source];
    execFileSync(soffice, [profile, ...convert], { stdio: 'ignore' });
    return readFileSync(path.join(target, `portable.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const resultOf = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('formula' in value || 'sharedFormula' in value) return resultOf((value.result ?? '') as CellValue);
  return 'error' in value ? String(value.error) : JSON.stringify(value);
};
