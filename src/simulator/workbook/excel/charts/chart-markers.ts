import { invalidArgument, invalidOperation } from '../../../wire/objects/host-errors';
import {
  markerStyles,
  type ChartKind,
  type ChartMarker,
  type ChartSeriesState,
} from '../../book/sheet-chart';
import { colorCode } from '../../cells/color-code';
import { ChartPart, type ChartPlace } from './chart-part';

/** A series with the members that are about the marks of its points. */
export abstract class ChartMarkers extends ChartPart {
  abstract readonly chartType: ChartKind;

  constructor(
    at: ChartPlace,
    protected readonly index: number,
  ) {
    super(at);
  }

  get markerStyle(): NonNullable<ChartMarker['style']> {
    return this.series.marker?.style ?? 'Automatic';
  }

  set markerStyle(style: string) {
    const known = markerStyles.find((each) => each === style);
    if (!known || this.at.book.ways.refusesMarkerStyle) throw invalidArgument('ChartSeries.markerStyle');
    this.markerToChange('markerStyle').style = known;
  }

  get markerSize(): number {
    return this.series.marker?.size ?? 5;
  }

  set markerSize(size: number) {
    if (!(size >= 2 && size <= 72)) throw invalidArgument('ChartSeries.markerSize');
    this.markerToChange('markerSize').size = size;
  }

  get markerBackgroundColor(): string {
    return this.series.marker?.fill ?? '';
  }

  set markerBackgroundColor(color: string) {
    const member = 'markerBackgroundColor';
    this.markerToChange(member).fill = colorCode(color, `ChartSeries.${member}`);
  }

  get markerForegroundColor(): string {
    return this.series.marker?.border ?? '';
  }

  set markerForegroundColor(color: string) {
    const member = 'markerForegroundColor';
    this.markerToChange(member).border = colorCode(color, `ChartSeries.${member}`);
  }

  protected get series(): ChartSeriesState {
    return this.content.series[this.index]!;
  }

  /** Returns the markers to change; refuses bars and slices, which have none. */
  private markerToChange(member: string): ChartMarker {
    if (this.chartType !== 'Line' && this.chartType !== 'XYScatter')
      throw invalidOperation(
        `ChartSeries.${member}`,
        'This operation is not permitted for the current object.',
      );
    return (this.seriesToChange(member).marker ??= {});
  }

  protected seriesToChange(member: string): ChartSeriesState {
    return this.toChange(member).series[this.index]!;
  }
}
