/** A change of how a chart looks. A build of Excel may refuse it; the chart then does without. */
export type Look = (chart: Excel.Chart) => void;
