export interface PageText {
  readonly title: string;
  readonly open: string;
  readonly openTitle: string;
  readonly save: string;
  readonly saveTitle: string;
  readonly sample: string;
  readonly sampleTitle: string;
  readonly orders: string;
  readonly ordersTitle: string;
  readonly segment: string;
  readonly segmentTitle: string;
  readonly pane: string;
  readonly paneTitle: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly taskPane: string;
  readonly spreadsheet: string;
  readonly ribbon: string;
  readonly loading: string;
  readonly hint: string;
  readonly closeHint: string;
  readonly closeMessage: string;
  readonly failed: (reason: string) => string;
  readonly saved: (file: string) => string;
  readonly notShown: (things: string) => string;
  readonly lostOnSaving: (things: string) => string;
}
