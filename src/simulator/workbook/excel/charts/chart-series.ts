import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import type { ChartKind, ChartSeriesState } from '../../book/sheet-chart';
import type { MovingPlace } from '../../places/place';
import type { RangeObject } from '../ranges/range';
import { displayedIn } from './displayed-in';
import { ChartSeriesFormatObject } from './chart-formats';
import { ChartPart, type ChartPlace } from './chart-part';
import { ChartPointsCollectionObject } from './chart-points';

export class ChartSeriesCollectionObject
  extends ChartPart
  implements HostMembers<Excel.ChartSeriesCollection, 'count' | 'getItemAt'>
{
  override readonly className = 'ChartSeriesCollection';
  override readonly scalars = ['count'];

  override items(): ChartSeriesObject[] {
    return this.content.series.map((_, index) => new ChartSeriesObject(this.at, index));
  }

  get count(): number {
    return this.content.series.length;
  }

  getItemAt(index: number): ChartSeriesObject {
    const series = this.items()[index];
    if (!series) throw invalidArgument('ChartSeriesCollection.getItemAt');
    return series;
  }
}

type Members =
  | 'chartType'
  | 'format'
  | 'gapWidth'
  | 'getDimensionValues'
  | 'hasDataLabels'
  | 'invertIfNegative'
  | 'name'
  | 'points'
  | 'setValues'
  | 'setXAxisValues';

class ChartSeriesObject extends ChartPart implements HostMembers<Excel.ChartSeries, Members> {
  override readonly className = 'ChartSeries';
  override readonly scalars = ['chartType', 'gapWidth', 'hasDataLabels', 'invertIfNegative', 'name'];
  override readonly writable = ['gapWidth', 'hasDataLabels', 'invertIfNegative'];

  constructor(
    at: ChartPlace,
    private readonly index: number,
  ) {
    super(at);
  }

  get chartType(): ChartKind {
    return this.content.kind;
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
    const [name = `Series${this.index + 1}`] = displayedIn(this.at.book, this.series.name);
    return name;
  }

  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.at, this.index);
  }

  get points(): ChartPointsCollectionObject {
    return new ChartPointsCollectionObject(this.at, this.index);
  }

  /** Returns the categories or the values as they are now; needs ExcelApi 1.12. */
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

  /** Sets the cells with the categories; in a scatter chart, which is not simulated, those with the x values. */
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

  private seriesToChange(member: string): ChartSeriesState {
    return this.toChange(member).series[this.index]!;
  }
}
