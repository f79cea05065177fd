import { AddInFunctions } from './wire/functions/add-in-functions';
import { Engine } from './wire/requests/engine';
import { EventPort } from './wire/events/event-port';
import { type DocumentSettings, type ExcelHost, type OfficeTheme } from './wire/page/excel-host';
import { type HostEvents, type Sink } from './wire/events/host-events';
import { type Exchange, type Intercept } from './wire/requests/exchange';
import { KeptReferences } from './wire/requests/kept-references';
import { messageCategory } from './wire/requests/protocol';
import { modernExcel } from './wire/page/modern-excel';
import { RibbonButtons } from './wire/events/ribbon-buttons';
import {
  ActionReadiness,
  RibbonService,
  StartupService,
  VisibilityService,
} from './wire/objects/office-services';
import { type Blanks, type FunctionMetadata } from './wire/functions/function-contract';
import { type WorkbookHost } from './wire/workbook-host';

export interface SimulatedExcelOptions {
  readonly workbook: WorkbookHost;
  /** The value of `Office.context.displayLanguage`; `en-US` by default. */
  readonly displayLanguage?: string;
  /** Versions of requirement sets by name, such as `{ ExcelApi: '1.17' }`; by default those of a current Excel. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** What a custom function receives for a blank cell: null (the default) or 0. */
  readonly blanks?: Blanks;
}

const visibilityChanged = 65539;
const whiteTheme: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};
let instances = 0;

/**
 * A simulated Excel that answers the unmodified office.js. Pass it to `windowExternal` or `ParentFrame`; then each call
 * of the add-in reads or changes `workbook`.
 */
export class SimulatedExcel implements ExcelHost {
  readonly instanceId = `simulated-excel-${Date.now()}-${++instances}`;
  readonly displayLanguage: string;
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme = whiteTheme;
  readonly workbook: WorkbookHost;
  readonly startup = new StartupService();
  readonly visibility = new VisibilityService((visible) => this.#announceVisibility(visible));
  readonly ribbon = new RibbonService();
  /** Called when the add-in shows or hides its pane. */
  onVisibility?: (visible: boolean) => void;
  readonly #messages = new EventPort<'richApiMessage'>();
  readonly #commands = new EventPort<'appCommandInvoked'>();
  readonly #buttons = new RibbonButtons(this.#commands);
  readonly #functions: AddInFunctions;
  readonly #engine: Engine;

  constructor({ workbook, displayLanguage, requirements, blanks }: SimulatedExcelOptions) {
    this.workbook = workbook;
    this.displayLanguage = displayLanguage ?? 'en-US';
    this.requirements = requirements ?? modernExcel;
    this.#functions = new AddInFunctions((entries) => this.#messages.post(entries), blanks ?? 'null');
    this.#engine = new Engine({
      root: workbook.root,
      references: new KeptReferences(),
      settle: () => workbook.settle(),
      services: {
        'Microsoft.ExcelServices.CustomFunctions': this.#functions.service,
        'Microsoft.AppRuntime.AppRuntimePersistenceService': this.startup,
        'Microsoft.AppRuntime.AppRuntimeService': this.visibility,
        'Microsoft.DynamicRibbon.DynamicRibbon': this.ribbon,
        'Microsoft.InternalService.AddinInternalService': new ActionReadiness(),
      },
    });
    workbook.onMessages((entries) => this.#messages.post(entries));
  }

  /** Returns the last thousand messages of the add-in with their replies, oldest first. */
  get exchanges(): readonly Exchange[] {
    return this.#engine.exchanges;
  }

  /** Sets a function that is called before each message of the add-in and can make the message fail. */
  set intercept(intercept: Intercept | undefined) {
    this.#engine.intercept = intercept;
  }

  /**
   * Reads and writes the settings of `Office.context.document.settings`. `workbook.settings` shows the same ones
   * (office-js-docs-reference issue 769). `write` replaces all of them, because office.js writes them all at once.
   */
  readonly settings: DocumentSettings = {
    read: () =>
      Object.fromEntries([...this.workbook.settings].map(([key, value]) => [key, JSON.stringify(value)])),
    write: (settings) => {
      this.workbook.settings.clear();
      for (const [key, json] of Object.entries(settings)) this.workbook.settings.set(key, JSON.parse(json));
    },
  };

  /** Resolves when office.js is ready to receive calls of custom functions. */
  get functionsReady(): Promise<void> {
    return this.#functions.ready;
  }

  /** Registers the add-in's custom functions for use in formulas, as Excel does when it reads `functions.json`. */
  defineFunctions(functions: readonly FunctionMetadata[]): void {
    this.#functions.define(functions);
    this.workbook.defineFunctions(functions, this.#functions.invoke);
  }

  /** Presses the ribbon button with this action. Resolves when the add-in calls `event.completed()`. */
  pressRibbonButton(action: string, controlId?: string): Promise<void> {
    return this.#buttons.press(action, controlId);
  }

  /**
   * Answers one batch of office.js. A batch that shows or hides the pane waits until the add-in has called
   * `event.completed()` for every pressed button, as in Excel (office-js issue 3250).
   */
  async processQuery(request: string): Promise<string> {
    if (request.includes('SetAppRuntimeState')) await this.#buttons.idle();
    return this.#engine.process(request);
  }

  subscribe<Name extends keyof HostEvents>(name: Name, sink: Sink<HostEvents[Name]>): () => void {
    const ports: { readonly [Event in keyof HostEvents]: EventPort<Event> } = {
      richApiMessage: this.#messages,
      appCommandInvoked: this.#commands,
    };
    return ports[name].subscribe(sink);
  }

  commandCompleted(id: string, status: number): void {
    this.#buttons.completed(id, status);
  }

  dispose(): void {
    this.workbook.dispose();
  }

  #announceVisibility(visible: boolean): void {
    this.onVisibility?.(visible);
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.#messages.post([[messageCategory.event, visibilityChanged, '', message, 0]]);
  }
}
