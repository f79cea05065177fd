import { invalidArgument, itemNotFound } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { labelPositions, type ChartPointLabel } from '../../book/sheet-chart';
import { ChartPart, type ChartPlace } from './chart-part';

type Members = 'position' | 'text';

/** The label of a single point. Using it throws `ItemNotFound` if the label is not shown. */
export class ChartDataLabelObject extends ChartPart implements HostMembers<Excel.ChartDataLabel, Members> {
  override readonly className = 'ChartDataLabel';
  override readonly scalars = ['position', 'text'];
  override readonly writable = this.scalars;

  constructor(
    at: ChartPlace,
    private readonly series: number,
    private readonly point: number,
  ) {
    super(at);
  }

  get text(): string {
    return this.label.text;
  }

  set text(text: string) {
    this.toChange('text');
    this.label.text = text;
  }

  get position(): NonNullable<ChartPointLabel['position']> {
    return this.label.position ?? 'Right';
  }

  set position(position: string) {
    const known = labelPositions.find((each) => each === position);
    if (!known) throw invalidArgument('ChartDataLabel.position');
    this.toChange('position');
    this.label.position = known;
  }

  private get label(): ChartPointLabel {
    const label = this.content.series[this.series]!.pointLabels?.[this.point];
    if (!label) throw itemNotFound('ChartDataLabel');
    return label;
  }
}
