import { type HostEvents, type Sink } from '../events/host-events';

/** The colours of Office's theme as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** Settings saved with the document (`Office.context.document.settings`): JSON by name. */
export interface DocumentSettings {
  read(): Readonly<Record<string, string>>;
  write(settings: Readonly<Record<string, string>>): void;
}

/** Excel as a transport sees it: what crosses between it and office.js, whatever the way. */
export interface ExcelHost {
  /** Tells instances apart: office.js keeps settings in the session under it. */
  readonly instanceId: string;
  /** As `Office.context.displayLanguage`, such as `en-US`. */
  readonly displayLanguage: string;
  /** Versions of requirement sets by name. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: OfficeTheme;
  readonly settings: DocumentSettings;
  /** Answers a batch's JSON with the reply's. Rejects with `MessageRefused` where Excel does not take the message. */
  processQuery(request: string): Promise<string>;
  /** Delivers events from now on, until the returned function is called. */
  subscribe<Name extends keyof HostEvents>(name: Name, sink: Sink<HostEvents[Name]>): () => void;
  /** `event.completed()` was called, or (status not 0) the action could not be started. */
  commandCompleted(id: string, status: number): void;
}
