import { dateOrderIn, unknownCulture, type Culture } from '../../sheet/text/culture';

let lastRead = unknownCulture;

/** Returns the culture of the last sheet that was read. Formulas use it, because they cannot ask Excel. */
export const lastCulture = (): Culture => lastRead;

/**
 * Queues the question how numbers and dates are typed in this Excel. Returns a function that gives the answer after the
 * next sync. Before ExcelApi 1.11 the culture is unknown.
 */
export function cultureOf({ application }: Excel.RequestContext): () => Culture {
  const { requirements } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', '1.11')) return () => unknownCulture;
  application.load('useSystemSeparators,decimalSeparator,thousandsSeparator');
  const { numberFormat } = application.cultureInfo;
  numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
  const dates = requirements.isSetSupported('ExcelApi', '1.12')
    ? application.cultureInfo.datetimeFormat.load('shortDatePattern')
    : undefined;
  return () => {
    const [decimal, group] = application.useSystemSeparators
      ? [numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]
      : [application.decimalSeparator, application.thousandsSeparator];
    const dateOrder = dates && dateOrderIn(dates.shortDatePattern);
    lastRead = { decimal, group: group || undefined, dateOrder };
    return lastRead;
  };
}
