import { type FunctionMetadata, type InvokeFunction } from './functions/function-contract';
import { type HostMessage } from './requests/protocol';
import { type HostObject } from './objects/host-object';

/** What `SimulatedExcel` needs of its workbook. */
export interface WorkbookHost {
  /** The host object for `context.workbook`. */
  readonly root: HostObject;
  /** The settings in `Excel.Workbook.settings`, by key. */
  readonly settings: Map<string, unknown>;
  /** Passes events for which add-ins have registered to `sink`. Called once. */
  onMessages(sink: (entries: readonly HostMessage[]) => void): void;
  /**
   * Calculates what changed, and resolves. Does not wait for custom functions that are running, whose cells are
   * calculated again later.
   */
  settle(): Promise<void>;
  /** Resolves when all cells are calculated and no custom function is running. */
  calculated(): Promise<void>;
  /** Registers the add-in's custom functions for use in formulas; `invoke` calls one of them. */
  defineFunctions(functions: readonly FunctionMetadata[], invoke: InvokeFunction): void;
  dispose(): void;
}
