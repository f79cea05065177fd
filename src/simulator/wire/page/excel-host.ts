import { type HostEvents, type Sink } from '../events/host-events';

/** The colours of Office's theme, each as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Settings that are saved with the document (`Office.context.document.settings`): each value as JSON, by name. */
export interface DocumentSettings {
  read(): Readonly<Record<string, string>>;
  write(settings: Readonly<Record<string, string>>): void;
}

/** Excel as `windowExternal` and `ParentFrame` see it: everything that office.js asks of Excel or receives from it. */
export interface ExcelHost {
  /** Id of this Excel, different for each instance: office.js stores settings in the browser session under this id. */
  readonly instanceId: string;
  /** The value of `Office.context.displayLanguage`, such as `en-US`. */
  readonly displayLanguage: string;
  /** Versions of requirement sets by name, such as `{ ExcelApi: '1.17' }`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
  readonly settings: DocumentSettings;
  /**
   * Carries out a batch (JSON) and resolves with the reply (JSON).
   *
   * @throws MessageRefused if Excel refuses the message
   */
  processQuery(request: string): Promise<string>;
  /** Delivers events to `sink` until the returned function is called. */
  subscribe<Name extends keyof HostEvents>(name: Name, sink: Sink<HostEvents[Name]>): () => void;
  /**
   * Called when the add-in calls `event.completed()` (status 0), or when the action of a pressed button could not be
   * started (any other status). `id` is that of the `CommandInvocation`.
   */
  commandCompleted(id: string, status: number): void;
}
