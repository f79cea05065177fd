/** The requirement sets of a current Excel for Microsoft 365, with their versions. */
export const modernExcel: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  CustomXmlParts: '1.1',
  DialogApi: '1.2',
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  RibbonApi: '1.1',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.1',
};
