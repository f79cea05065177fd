import type { HostMembers } from '../../../wire/objects/host-members';
import { colorCode } from '../../cells/color-code';
import type { ChartSeriesState } from '../../book/sheet-chart';
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

export class ChartSeriesFormatObject
  extends SeriesPart
  implements HostMembers<Excel.ChartSeriesFormat, 'fill'>
{
  override readonly className = 'ChartSeriesFormat';
  override readonly scalars = [];

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
