import { invalidArgument, invalidOperation } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import {
  markerStyles,
  usualAxis,
  type ChartKind,
  type ChartMarker,
  type ChartSeriesState,
} from '../../book/sheet-chart';
import { colorCode } from '../../cells/color-code';
import type { MovingPlace } from '../../places/place';
import type { RangeObject } from '../ranges/range';
import { displayedIn } from './displayed-in';
import { kindOfChart } from './kind-of-chart';
import { seriesName } from './series-name';
import { ChartSeriesFormatObject } from './chart-formats';
import { ChartPart, type ChartPlace } from './chart-part';
import { ChartPointsCollectionObject } from './chart-points';

type Members =
  | 'axisGroup'
  | 'chartType'
  | 'format'
  | 'gapWidth'
  | 'getDimensionValues'
  | 'hasDataLabels'
  | 'invertIfNegative'
  | 'markerBackgroundColor'
  | 'markerForegroundColor'
  | 'markerSize'
  | 'markerStyle'
  | 'name'
  | 'points'
  | 'setValues'
  | 'setXAxisValues';

export class ChartSeriesObject extends ChartPart implements HostMembers<Excel.ChartSeries, Members> {
  override readonly className = 'ChartSeries';
  override readonly scalars = [
    'axisGroup',
    'chartType',
    'gapWidth',
    'hasDataLabels',
    'invertIfNegative',
    'markerBackgroundColor',
    'markerForegroundColor',
    'markerSize',
    'markerStyle',
    'name',
  ];
  override readonly writable = this.scalars;

  constructor(
    at: ChartPlace,
    private readonly index: number,
  ) {
    super(at);
  }

  get chartType(): ChartKind {
    return this.series.kind ?? this.content.kind;
  }

  set chartType(kind: string) {
    this.seriesToChange('chartType').kind = kindOfChart(kind, 'ChartSeries.chartType');
  }

  get axisGroup(): 'Primary' | 'Secondary' {
    return this.series.isSecondary ? 'Secondary' : 'Primary';
  }

  /** Draws the series on the primary or on the secondary axes. The first series on the secondary axes creates them. */
  set axisGroup(group: string) {
    if (group !== 'Primary' && group !== 'Secondary') throw invalidArgument('ChartSeries.axisGroup');
    this.seriesToChange('axisGroup').isSecondary = group === 'Secondary';
    if (group === 'Secondary') this.content.secondaryValueAxis ??= usualAxis();
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

  get gapWidth(): number {
    return this.series.gapWidth ?? 150;
  }

  set gapWidth(width: number) {
    if (!(width >= 0 && width <= 500)) throw invalidArgument('ChartSeries.gapWidth');
    this.seriesToChange('gapWidth').gapWidth = width;
  }

  get hasDataLabels(): boolean {
    return this.series.hasDataLabels ?? false;
  }

  set hasDataLabels(has: boolean) {
    this.seriesToChange('hasDataLabels').hasDataLabels = has;
  }

  get invertIfNegative(): boolean {
    return this.series.invertIfNegative ?? false;
  }

  set invertIfNegative(inverts: boolean) {
    this.seriesToChange('invertIfNegative').invertIfNegative = inverts;
  }

  get name(): string {
    return seriesName(this.at.book, this.series, this.index);
  }

  set name(name: string) {
    this.seriesToChange('name').givenName = name;
  }

  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.at, this.index);
  }

  get points(): ChartPointsCollectionObject {
    return new ChartPointsCollectionObject(this.at, this.index);
  }

  /** Returns the present categories or values; needs ExcelApi 1.12. */
  getDimensionValues(dimension: string): string[] {
    if (dimension !== 'Categories' && dimension !== 'Values')
      throw invalidArgument('ChartSeries.getDimensionValues');
    const { categories, values } = this.series;
    return displayedIn(this.at.book, dimension === 'Values' ? values : categories);
  }

  /** Sets the cells with the numbers. */
  setValues(source: RangeObject): void {
    this.seriesToChange('setValues').values = this.keptCells(source);
  }

  /** Sets the cells with the categories, or in a scatter chart with the x values. */
  setXAxisValues(source: RangeObject): void {
    this.seriesToChange('setXAxisValues').categories = this.keptCells(source);
  }

  private keptCells(source: RangeObject): MovingPlace {
    const kept: MovingPlace = { place: source.existingPlace };
    this.at.book.places.keep(kept);
    return kept;
  }

  private get series(): ChartSeriesState {
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

  private seriesToChange(member: string): ChartSeriesState {
    return this.toChange(member).series[this.index]!;
  }
}
