import type { Localized } from '../../classifier/language';
import type { PolicyTable } from '../names';

/** The details that each mistake in a policy reports, besides its place. */
export interface PolicyFaultDetails {
  blank: Record<never, never>;
  error: { error: string };
  notText: Record<never, never>;
  notName: Record<never, never>;
  looksBlank: Record<never, never>;
  turned: Record<never, never>;
  noText: Record<never, never>;
  tooLong: { longest: number };
  notNumber: Record<never, never>;
  notShare: { found: number };
  notWhole: { least: number; most: number };
  neverComputed: Record<never, never>;
  notDay: Record<never, never>;
  outOfOrder: { below: string; lower: number };
  tooLow: { least: number };
  duplicateName: { name: string };
  formerName: { name: string; tier: string };
  notColor: { found: string };
  unknownRule: { found: string };
  unknownKind: { found: string };
  notLanguage: { found: string };
  changedId: { id: string };
  missingRow: { table: PolicyTable; label: string };
  extraRow: { table: PolicyTable };
  changedColumns: { table: PolicyTable; columns: readonly string[] };
  missingTable: { table: PolicyTable; name: string };
  missingCell: { name: string };
  unknownModel: { id: string };
  unknownMeasure: { id: string };
  missingMeasure: { measure: Localized };
  notATier: { found: string };
  unusedTier: { tier: string };
  onlyInScore: Record<never, never>;
  notAnIndex: { found: string };
  unusedIndex: { index: string };
  noScale: Record<never, never>;
  notAboveZero: Record<never, never>;
  notForFormulas: Record<never, never>;
  newerVersion: { version: string };
  notAVersion: Record<never, never>;
  notPolicyFile: Record<never, never>;
  tooLarge: { megabytes: number };
  tooDeep: Record<never, never>;
  notJson: { cause: string };
  missing: Record<never, never>;
  unknownEntry: { entry: string };
  wrongType: { expected: 'object' | 'list' | 'text' | 'number' };
  controlCharacter: Record<never, never>;
  wrongCount: { least: number; most: number };
  wrongId: { expected: string };
  duplicateModel: { id: string };
}

export type FaultText = {
  readonly [Code in keyof PolicyFaultDetails]: (details: PolicyFaultDetails[Code]) => string;
};
