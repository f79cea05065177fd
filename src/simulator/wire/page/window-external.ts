import { MessageRefused } from '../requests/engine';
import { type ExcelHost } from './excel-host';
import { type HostEvents } from '../events/host-events';
import { dispatchId, officeErrorCode } from '../requests/protocol';
import { safeArray, type SafeArray } from './safe-array';
import { solutionContext } from './solution-context';

type Respond = (answer: SafeArray | number) => void;
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

/**
 * The object `window.external` that Excel on Windows gives to an add-in's page. Set it before office.js is evaluated.
 */
export interface WindowExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): unknown;
  Execute(id: number, parameters: readonly unknown[], respond: Respond): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, respond: Respond): void;
  UnregisterEvent(id: number, target: string, respond: Respond): void;
}

export function windowExternal(host: ExcelHost): WindowExternal {
  const unsubscribe = new Map<number, () => void>();
  const context = solutionContext(host);

  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.displayLanguage}$telemetry$$disableLogging$3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id, parameters, respond) {
      if (id === dispatchId.executeRichApiRequest) {
        void answerRichApi(host, parameters).then(respond);
      } else if (id === dispatchId.appCommandCompleted) {
        const [command, status] = parameters;
        host.commandCompleted(String(command), Number(status));
        later(() => respond(officeSuccess));
      } else {
        later(() => respond(officeErrorCode.operationNotSupported));
      }
    },
    RegisterEvent(id, _target, handler, respond) {
      const deliver = (payload: readonly unknown[]) => handler(id, safeArray(payload));
      if (id === dispatchId.richApiMessageEvent) {
        unsubscribe.set(id, host.subscribe('richApiMessage', deliver));
      } else if (id === dispatchId.appCommandInvokedEvent) {
        const sink = (command: HostEvents['appCommandInvoked']) =>
          deliver([command.id, command.action, command.eventObject]);
        unsubscribe.set(id, host.subscribe('appCommandInvoked', sink));
      }
      const isSupported = unsubscribe.has(id);
      later(() => respond(isSupported ? officeSuccess : officeErrorCode.operationNotSupported));
    },
    UnregisterEvent(id, _target, respond) {
      unsubscribe.get(id)?.();
      unsubscribe.delete(id);
      later(() => respond(officeSuccess));
    },
  };
}

const officeSuccess = 0;

/** Answers in a later task, because Excel never answers during the call itself. */
const later = (answer: () => void) => void setTimeout(answer);

async function answerRichApi(host: ExcelHost, parameters: readonly unknown[]): Promise<SafeArray | number> {
  const message = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as readonly unknown[];
  const [, , , , body] = message;
  try {
    return safeArray([officeSuccess, [200, null, await host.processQuery(String(body))]]);
  } catch (failure) {
    return failure instanceof MessageRefused ? failure.officeErrorCode : officeErrorCode.internalError;
  }
}
