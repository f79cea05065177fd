import { HostObject } from './host-object';

/** Remembers whether the add-in starts with the workbook (`Office.addin.setStartupBehavior`). */
export class StartupService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  readonly scalars = [];
  /** `Background` where the add-in loads with the workbook, else `Inactive`. */
  state = 'Inactive';

  getAppRuntimeStartState(): string {
    return this.state;
  }

  setAppRuntimeStartState(state: string): void {
    this.state = state;
  }
}

/** Shows and hides the task pane (`Office.addin.showAsTaskpane`, `hide`). */
export class VisibilityService extends HostObject {
  readonly className = 'AppRuntimeService';
  readonly scalars = [];
  /** `Visible`, or `Background` while the pane is hidden and the page lives on. */
  state = 'Visible';

  constructor(private readonly announce: (visible: boolean) => void) {
    super();
  }

  getAppRuntimeState(): string {
    return this.state;
  }

  setAppRuntimeState(state: string): void {
    if (state === this.state) return;
    this.state = state;
    this.announce(state === 'Visible');
  }
}

/** Changes of the ribbon (`Office.ribbon.requestUpdate`). */
export class RibbonService extends HostObject {
  readonly className = 'DynamicRibbon';
  readonly scalars = [];
  /** JSON of each change, as it came. */
  readonly updates: string[] = [];

  executeRequestUpdate(json: string): void {
    this.updates.push(json);
  }
}

/** Told by office.js that actions can be dispatched. */
export class ActionReadiness extends HostObject {
  readonly className = 'AddinInternalService';
  readonly scalars = [];

  notifyActionHandlerReady(): void {}
}
