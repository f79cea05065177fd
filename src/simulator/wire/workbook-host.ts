import { type FunctionMetadata, type InvokeFunction } from './functions/function-contract';
import { type HostMessage } from './requests/protocol';
import { type HostObject } from './objects/host-object';

/** The workbook behind the simulated Excel: what `SimulatedExcel` needs of it. */
export interface WorkbookHost {
  /** The `Excel.Workbook`. */
  readonly root: HostObject;
  /** What add-ins keep in the workbook, by key. */
  readonly settings: Map<string, unknown>;
  /** Events that add-ins registered for are given to this sink. Called once. */
  onMessages(sink: (entries: readonly HostMessage[]) => void): void;
  /** Resolves when calculation is done as far as it does not wait for the add-in. */
  settle(): Promise<void>;
  /** Resolves when nothing is pending any more, calls of custom functions included. */
  calculated(): Promise<void>;
  /** Makes the add-in's custom functions known to formulas. */
  defineFunctions(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void;
  dispose(): void;
}
