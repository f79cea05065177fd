/** Changes how a chart looks. If a build of Excel refuses it, the chart is left without this change. */
export type Look = (chart: Excel.Chart) => void;
