import type { PageSetup } from '../../workbook/book/page-setup';
import type { Worksheet } from '../package/library';

/**
 * Returns the page setup of a file's sheet; undefined if it is that of a new sheet. Leaves out a print area of several
 * ranges.
 */
export function pageSetupOfFile({ pageSetup }: Worksheet): PageSetup | undefined {
  const { orientation, fitToPage, scale, printArea, printTitlesRow } = pageSetup;
  const setup: PageSetup = {
    ...(orientation === 'landscape' && { orientation: 'Landscape' }),
    ...(fitToPage
      ? { zoom: pagesToFit(pageSetup) }
      : scale !== undefined && scale !== 100 && { zoom: { scale } }),
    ...(printArea && /^[$A-Z\d:]+$/.test(printArea) && { printArea: absolute(printArea) }),
    ...(printTitlesRow && { titleRows: absolute(printTitlesRow) }),
  };
  return Object.keys(setup).length > 0 ? setup : undefined;
}

/** Returns the number of pages across and down. In a file, 0 means as many pages as are needed. */
const pagesToFit = ({ fitToWidth = 1, fitToHeight = 1 }: Worksheet['pageSetup']): PageSetup['zoom'] => ({
  ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
  ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
});

const absolute = (address: string): string => address.replace(/\$?([A-Z]+|\d+)/g, '$$$1');
