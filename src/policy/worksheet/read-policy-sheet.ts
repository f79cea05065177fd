import { defaultLanguage, languages, traits, type Language } from '../../classifier/language';
import { missingCell } from './find-model-tables';
import { CellReader } from './cell-reader';
import { isDay } from '../faults/model-policy-faults';
import { modelIdOfCell } from '../model/parts-of-model';
import type { Policy } from '../policy';
import { policyVersion } from '../formulas/parse-policy-cell';
import { policyFault, type PolicyFault } from '../fault';
import { asOfName, languageName, versionName } from '../names';
import { addressInTable, addressOfCell, type FoundCell, type PolicyOnSheet } from './policy-on-sheet';
import { readModelPolicy } from './read-model-policy';

export type ReadPolicy = { readonly policy: Policy } | { readonly faults: readonly PolicyFault[] };

/**
 * Reads the workbook's policy. Returns it, or everything that is wrong, each mistake with its cell. If the sheet's
 * version is newer than this code, reports this alone.
 */
export function readPolicySheet(found: PolicyOnSheet): ReadPolicy {
  const reader = new CellReader();
  const version = cellNamed(found, versionName, reader);
  if (version && typeof version.value === 'number' && version.value > policyVersion) {
    const details = { version: String(version.value) };
    return { faults: [policyFault(addressOfCell(version), 'newerVersion', details)] };
  }
  if (version && version.value !== policyVersion)
    reader.faults.push(policyFault(addressOfCell(version), 'notAVersion', {}));
  const asOf = readDay(found, reader);
  const language = readLanguage(found, reader);
  const models = modelsIn(found).map((model) =>
    'faults' in model ? model : readModelPolicy(found, model.id, language ?? defaultLanguage),
  );
  const faults = [...reader.faults, ...models.flatMap((model) => ('faults' in model ? model.faults : []))];
  if (faults.length > 0 || language === undefined) return { faults };
  return {
    policy: { language, asOf, models: models.flatMap((model) => ('policy' in model ? [model.policy] : [])) },
  };
}

function cellNamed({ cells }: PolicyOnSheet, name: string, reader: CellReader): FoundCell | undefined {
  const cell = cells.find((each) => each.name === name);
  if (!cell) reader.faults.push(missingCell(name));
  return cell;
}

function readDay(found: PolicyOnSheet, reader: CellReader): number {
  const cell = cellNamed(found, asOfName, reader);
  if (!cell) return NaN;
  const before = reader.faults.length;
  const day = reader.day(cell.value, addressOfCell(cell));
  if (reader.faults.length === before && !isDay(day))
    reader.faults.push(policyFault(addressOfCell(cell), 'notDay', {}));
  return day;
}

function readLanguage(found: PolicyOnSheet, reader: CellReader): Language | undefined {
  const cell = cellNamed(found, languageName, reader);
  if (!cell) return undefined;
  return reader.word(cell.value, addressOfCell(cell), 'notLanguage', (text) =>
    languages.find((language) => traits[language].name === text),
  );
}

/**
 * Returns the ids of the models that have a table or a policy cell, in the order of the sheet; reports a model that
 * does not exist.
 */
function modelsIn({ tables, cells }: PolicyOnSheet): ({ id: string } | { faults: PolicyFault[] })[] {
  const pieces = [
    ...cells.map((cell) => ({ name: cell.name, row: cell.row, place: addressOfCell(cell) })),
    ...tables.map((table) => ({ name: table.name, row: table.top, place: addressInTable(table, -1, 0) })),
  ].sort((a, b) => a.row - b.row);
  const known = new Map<string, { id: string } | { faults: PolicyFault[] }>();
  for (const { name, place } of pieces) {
    const pascal = /^CT_([A-Z][A-Za-z0-9]*)(?:_(?:Measures|Indices|Cutoffs|Tiers|Grid|Name))?$/.exec(
      name,
    )?.[1];
    if (!pascal || known.has(pascal) || [asOfName, languageName, versionName].includes(name)) continue;
    const id = modelIdOfCell(`CT_${pascal}`);
    known.set(pascal, id ? { id } : { faults: [policyFault(place, 'unknownModel', { id: pascal })] });
  }
  return [...known.values()];
}
