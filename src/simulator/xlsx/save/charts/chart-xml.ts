import type { SavedContent } from '../../../workbook/book/chart-snapshot';
import { titleXml } from './chart-axes-xml';
import { plotXml } from './chart-plot-xml';

/** Returns the namespaces of drawings, in the transitional or the strict form of the standard. */
export const drawingNamespaces = (isStrict: boolean) => {
  const base = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const year = isStrict ? '' : '2006/';
  return {
    drawing: `${base}/drawingml/${year}spreadsheetDrawing`,
    main: `${base}/drawingml/${year}main`,
    chart: `${base}/drawingml/${year}chart`,
    relations: `${base}/officeDocument/${year}relationships`,
  };
};

/** Returns the part of a chart. */
export function chartXml(content: SavedContent, isStrict: boolean): string {
  const { main, chart, relations } = drawingNamespaces(isStrict);
  const { title, legend, plotVisibleOnly } = content;
  const shown = title.visible && title.text !== undefined ? titleXml(title.text, 1200) : '';
  const legendXml = legend.visible ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${chart}" xmlns:a="${main}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>${shown}<c:autoTitleDeleted val="${Number(!title.visible)}"/><c:plotArea><c:layout/>${plotXml(content)}</c:plotArea>${legendXml}<c:plotVisOnly val="${Number(plotVisibleOnly)}"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
