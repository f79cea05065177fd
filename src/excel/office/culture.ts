import { dateOrderIn, unknownCulture, type Culture } from '../../sheet/text/culture';
import { learnCulture } from './known-to-formulas';

/**
 * Queues asking how this Excel writes numbers and dates. Returns a function that returns the answer after the next
 * sync. Before ExcelApi 1.11 the culture is unknown.
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
    const culture = { decimal, group: group || undefined, dateOrder };
    learnCulture(culture);
    return culture;
  };
}
