import { invalidArgument } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { colorCode } from '../../cells/color-code';
import { lineStyles, type ChartLineState, type ChartSeriesState } from '../../book/sheet-chart';
import { ChartPart, type ChartPlace } from './chart-part';

/** The format of a series, or of one of its points. */
abstract class SeriesPart extends ChartPart {
  constructor(
    at: ChartPlace,
    protected readonly index: number,
    protected readonly point?: number,
  ) {
    super(at);
  }

  protected get series(): ChartSeriesState {
    return this.content.series[this.index]!;
  }

  protected seriesToChange(member: string): ChartSeriesState {
    return this.toChange(member).series[this.index]!;
  }
}

class ChartFillObject extends SeriesPart implements HostMembers<Excel.ChartFill, 'setSolidColor'> {
  override readonly className = 'ChartFill';
  override readonly scalars = [];

  setSolidColor(color: string): void {
    const code = colorCode(color, 'ChartFill.setSolidColor');
    const series = this.seriesToChange('setSolidColor');
    if (this.point === undefined) series.fill = code;
    else series.pointFills.set(this.point, code);
  }
}

class ChartLineFormatObject
  extends SeriesPart
  implements HostMembers<Excel.ChartLineFormat, 'color' | 'lineStyle' | 'weight'>
{
  override readonly className = 'ChartLineFormat';
  override readonly scalars = ['color', 'lineStyle', 'weight'];
  override readonly writable = this.scalars;

  get color(): string {
    return this.series.line?.color ?? '';
  }

  set color(color: string) {
    this.lineToChange('color').color = colorCode(color, 'ChartLineFormat.color');
  }

  get lineStyle(): NonNullable<ChartLineState['style']> {
    return this.series.line?.style ?? 'Continuous';
  }

  set lineStyle(style: string) {
    const known = lineStyles.find((each) => each === style);
    if (!known) throw invalidArgument('ChartLineFormat.lineStyle');
    this.lineToChange('lineStyle').style = known;
  }

  get weight(): number {
    return this.series.line?.weight ?? 2.25;
  }

  set weight(weight: number) {
    if (!(weight >= 0)) throw invalidArgument('ChartLineFormat.weight');
    this.lineToChange('weight').weight = weight;
  }

  private lineToChange(member: string): ChartLineState {
    return (this.seriesToChange(member).line ??= {});
  }
}

export class ChartSeriesFormatObject
  extends SeriesPart
  implements HostMembers<Excel.ChartSeriesFormat, 'fill' | 'line'>
{
  override readonly className = 'ChartSeriesFormat';
  override readonly scalars = [];

  get line(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.at, this.index);
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.at, this.index);
  }
}

export class ChartPointFormatObject
  extends SeriesPart
  implements HostMembers<Excel.ChartPointFormat, 'fill'>
{
  override readonly className = 'ChartPointFormat';
  override readonly scalars = [];

  get fill(): ChartFillObject {
    return new ChartFillObject(this.at, this.index, this.point);
  }
}
