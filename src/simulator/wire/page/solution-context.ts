import { type ExcelHost } from './excel-host';

/** Office's numbers for: the application, the kind of pane, the reason for starting, the pane being shown. */
const kind = { excel: 1, taskPane: 1, documentOpened: 2, shown: 2 } as const;

/** Returns the functions that office.js calls when it starts, to learn about document and application. */
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

/** Reads and writes settings in the form that office.js uses on Windows: keys and values in two parallel arrays. */
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

/** Returns the theme as JSON, with colours as numbers: 0xFF0000 for `#FF0000`. */
function themeOf(host: ExcelHost): string {
  const colors = Object.entries(host.theme) as [string, string][];
  return JSON.stringify(
    Object.fromEntries(colors.map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)])),
  );
}
