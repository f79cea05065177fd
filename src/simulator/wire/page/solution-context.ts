import { type ExcelHost } from './excel-host';

/** Office's numbers for the application, where the add-in is shown, why it was started, and that it is not hidden. */
const kind = { excel: 1, taskPane: 1, documentOpened: 2, shown: 2 } as const;

/** What office.js asks about the document and the application when it starts. */
export function solutionContext(host: ExcelHost) {
  return {
    GetAppType: () => kind.excel,
    GetSolutionRef: () => host.instanceId,
    GetInstanceId: () => host.instanceId,
    GetCorrelationId: () => host.instanceId,
    GetSolutionToken: () => '',
    GetAppVersionMajor: () => '16',
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetAppUILocale: () => host.displayLanguage,
    GetAppDataLocale: () => host.displayLanguage,
    GetDocUrl: () => 'C:\\Users\\Public\\Documents\\Customers.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => kind.documentOpened,
    GetControlIntegrationLevel: () => kind.taskPane,
    GetInitialDisplayMode: () => kind.shown,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetSettings: () => settingsOf(host),
    GetOfficeThemeInfo: () => themeOf(host),
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
  };
}

/** Office hands over keys and values in two arrays that it fills or reads. */
function settingsOf(host: ExcelHost) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(host.settings.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      host.settings.write(Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ''])));
    },
  };
}

/** Colours go as numbers: `#FF0000` is 0xFF0000. */
function themeOf(host: ExcelHost): string {
  const colors = Object.entries(host.theme) as [string, string][];
  return JSON.stringify(
    Object.fromEntries(colors.map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)])),
  );
}
