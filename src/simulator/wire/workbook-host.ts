import { type FunctionMetadata, type InvokeFunction } from './functions/function-contract';
import { type HostMessage } from './requests/protocol';
import { type HostObject } from './objects/host-object';

/** What `SimulatedExcel` needs of the workbook that it shows. */
export interface WorkbookHost {
  /** The host object of `context.workbook`. */
  readonly root: HostObject;
  /** `Excel.Workbook.settings`, by key. */
  readonly settings: Map<string, unknown>;
  /** Passes the events that add-ins registered for to `sink`. Called once. */
  onMessages(sink: (entries: readonly HostMessage[]) => void): void;
  /**
   * Calculates what changed and resolves. Does not wait for running custom functions; their cells are calculated
   * again later.
   */
  settle(): Promise<void>;
  /** Resolves when all cells are calculated and no custom function is running. */
  calculated(): Promise<void>;
  /** Registers the add-in's custom functions for use in formulas. `invoke` calls one. */
  defineFunctions(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void;
  dispose(): void;
}
