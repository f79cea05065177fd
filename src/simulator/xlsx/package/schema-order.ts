/**
 * The order of child elements for each kind of parent, which the schema of Office Open XML (ECMA-376) and Excel
 * require.
 */
export const order = {
  worksheet: words(
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
    hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
    ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
    webPublishItems tableParts extLst`,
  ),
  workbook: words(
    `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
    definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
    fileRecoveryPr webPublishObjects extLst`,
  ),
  styleSheet: words(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  font: words(`b i strike condense extend outline shadow u vertAlign sz color name family charset scheme`),
  border: words('start left end right top bottom diagonal vertical horizontal'),
  dxf: words('font numFmt fill alignment border protection extLst'),
  xf: words('alignment protection extLst'),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  sheetView: words('pane selection pivotSelection extLst'),
  table: words('autoFilter sortState tableColumns tableStyleInfo extLst'),
} as const;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
