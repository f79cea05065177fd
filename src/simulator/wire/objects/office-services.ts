import { HostObject } from './host-object';

/** Stores whether the add-in starts with the workbook (`Office.addin.setStartupBehavior`). */
export class StartupService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  readonly scalars = [];
  /** `Background` if the add-in starts with the workbook, otherwise `Inactive`. */
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
  /** `Visible`, or `Background` while the pane is hidden and its page still runs. */
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

/** Records changes of the ribbon (`Office.ribbon.requestUpdate`). */
export class RibbonService extends HostObject {
  readonly className = 'DynamicRibbon';
  readonly scalars = [];
  /** The JSON of each change, oldest first. */
  readonly updates: string[] = [];

  executeRequestUpdate(json: string): void {
    this.updates.push(json);
  }
}

/** Accepts the message that office.js can run ribbon actions; does nothing. */
export class ActionReadiness extends HostObject {
  readonly className = 'AddinInternalService';
  readonly scalars = [];

  notifyActionHandlerReady(): void {}
}
