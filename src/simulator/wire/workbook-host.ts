import { type FunctionMetadata, type InvokeFunction } from './functions/function-contract';
import { type HostMessage } from './requests/protocol';
import { type HostObject } from './objects/host-object';

/** What `SimulatedExcel` needs of its workbook. */
export interface WorkbookHost {
  /** The host object for `context.workbook`. */
  readonly root: HostObject;
  /** The settings in `Excel.Workbook.settings`, by key. */
  readonly settings: Map<string, unknown>;
  /** Sends to `sink` the events for which add-ins have registered. Called once. */
  onMessages(sink: (entries: readonly HostMessage[]) => void): void;
  /**
   * Calculates what has changed, and resolves. Does not wait for running custom functions: their cells are calculated
   * again when they answer.
   */
  settle(): Promise<void>;
  /** Resolves when all cells are calculated and no custom function is running. */
  calculated(): Promise<void>;
  /** Registers the add-in's custom functions for use in formulas; `invoke` calls one of them. */
  defineFunctions(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void;
  dispose(): void;
}
