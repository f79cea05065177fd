import { MessageRefused } from '../requests/engine';
import { type ExcelHost } from './excel-host';
import { dispatchId, officeErrorCode } from '../requests/protocol';

/**
 * What office.js passes to `executeMethod`: the number of the method in `DispatchId`, and its arguments in the member
 * that this method uses, such as `ArrayData`.
 */
interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly SettingPair[] };
  /** Arguments of `appCommandCompleted`: 0 is the id of the `CommandInvocation`, 1 is the status (0 for success). */
  readonly [index: number]: unknown;
}
type SettingPair = readonly [name: string, value: string];

/**
 * Returns what Excel on the web answers when office.js calls the method `name`; null for methods that are not
 * simulated.
 */
export async function frameAnswers(host: ExcelHost, name: string, data: unknown): Promise<unknown> {
  switch (name) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(host);
    case 'executeMethod':
      return { Version: 1, ...(await execute(host, data as MethodData)) };
    default:
      return null;
  }
}

async function execute(host: ExcelHost, data: MethodData): Promise<object> {
  switch (data.DdaMethod.DispatchId) {
    case dispatchId.executeRichApiRequest:
      return richApi(host, data.ArrayData ?? []);
    case dispatchId.saveSettings:
      host.settings.write(Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []));
      return { Error: 0 };
    case dispatchId.loadSettings:
      return { Error: 0, Properties: Object.entries(host.settings.read()) };
    case dispatchId.appCommandCompleted:
      host.commandCompleted(String(data[0]), Number(data[1]));
      return { Error: 0 };
    default:
      return { Error: officeErrorCode.operationNotSupported };
  }
}

async function richApi(host: ExcelHost, [, , , , body]: readonly unknown[]): Promise<object> {
  try {
    return { Error: 0, Data: [200, [], await host.processQuery(String(body))] };
  } catch (failure) {
    return {
      Error: failure instanceof MessageRefused ? failure.officeErrorCode : officeErrorCode.internalError,
    };
  }
}

function appContext(host: ExcelHost): object {
  const excelOnTheWeb = 16;
  const taskPane = 1;
  return {
    _id: host.instanceId,
    _appName: excelOnTheWeb,
    _appVersion: '16',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.18000.20000',
    _appUILocale: host.displayLanguage,
    _dataLocale: host.displayLanguage,
    _docUrl: location.href,
    _clientMode: 0,
    _reason: 'documentOpened',
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: host.instanceId,
    _settings: Object.entries(host.settings.read()),
    _requirementMatrix: JSON.stringify(host.requirements),
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
    _wacHostEnvironment: '0',
  };
}
