import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { usualAxis, type ChartKind } from '../../book/sheet-chart';
import { absoluteAddress } from '../../places/absolute-address';
import type { MovingPlace } from '../../places/place';
import type { RangeObject } from '../ranges/range';
import { displayedIn } from './displayed-in';
import { kindOfChart } from './kind-of-chart';
import { seriesName } from './series-name';
import { seriesSource } from './series-source';
import { ChartSeriesFormatObject } from './chart-formats';
import { ChartMarkers } from './chart-markers';
import { ChartPointsCollectionObject } from './chart-points';

type Members =
  | 'axisGroup'
  | 'chartType'
  | 'format'
  | 'gapWidth'
  | 'getDimensionDataSourceString'
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

export class ChartSeriesObject extends ChartMarkers implements HostMembers<Excel.ChartSeries, Members> {
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

  override get chartType(): ChartKind {
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
    return displayedIn(this.at.book, this.source(dimension, 'getDimensionValues'));
  }

  /** Returns the address of its cells, a blank text if they were deleted; needs ExcelApi 1.15. */
  getDimensionDataSourceString(dimension: string): string {
    const { place } = this.source(dimension, 'getDimensionDataSourceString');
    return place ? absoluteAddress(this.at.book, place) : '';
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

  private source(dimension: string, member: string): MovingPlace {
    return seriesSource(this.series, this.chartType, dimension, member);
  }
}
