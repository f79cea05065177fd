/**
 * Scalar properties of office.js that the simulated Excel does not have, by class of office.js: loading one by its name
 * is an error that says so. An entry goes when its property is simulated.
 */
export const notSimulated: Readonly<Record<string, readonly string[]>> = {
  Range: [
    'columnHidden',
    'formulasLocal',
    'formulasR1C1',
    'hasSpill',
    'height',
    'hidden',
    'hyperlink',
    'left',
    'linkedDataTypeState',
    'numberFormatCategories',
    'numberFormatLocal',
    'rowHidden',
    'savedAsArray',
    'style',
    'top',
    'width',
  ],
  Workbook: [
    'autoSave',
    'calculationEngineVersion',
    'chartDataPointTrack',
    'isDirty',
    'previouslySaved',
    'readOnly',
    'usePrecisionAsDisplayed',
  ],
  Worksheet: [
    'enableCalculation',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'tabId',
  ],
};
