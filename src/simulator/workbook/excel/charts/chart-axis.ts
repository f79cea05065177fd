import { generalException, invalidArgument, notImplemented } from '../../../wire/objects/host-errors';
import type { HostMembers } from '../../../wire/objects/host-members';
import { scaleTypes, tickLabelPositions, type ChartAxisState } from '../../book/sheet-chart';
import { ChartAxisTitleObject, ChartGridlinesObject } from './chart-axis-parts';
import { ChartPart, type ChartPlace, type WhichAxis } from './chart-part';

const scalars = [
  'maximum',
  'majorUnit',
  'minimum',
  'numberFormat',
  'positionAt',
  'reversePlotOrder',
  'scaleType',
  'textOrientation',
  'tickLabelPosition',
  'tickLabelSpacing',
  'visible',
] as const;
type Members = (typeof scalars)[number] | 'majorGridlines' | 'setPositionAt' | 'title';

export class ChartAxisObject extends ChartPart implements HostMembers<Excel.ChartAxis, Members> {
  override readonly className = 'ChartAxis';
  override readonly scalars = scalars;
  override readonly writable = scalars.filter((name) => name !== 'positionAt');

  constructor(
    at: ChartPlace,
    private readonly which: WhichAxis,
  ) {
    super(at);
  }

  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.at, this.which);
  }

  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.at, this.which);
  }

  get minimum(): number {
    return this.known('minimum');
  }

  set minimum(minimum: unknown) {
    this.setNumber('minimum', minimum);
  }

  get maximum(): number {
    return this.known('maximum');
  }

  set maximum(maximum: unknown) {
    this.setNumber('maximum', maximum);
  }

  get majorUnit(): number {
    return this.known('majorUnit');
  }

  set majorUnit(unit: unknown) {
    if (unit !== '' && !(Number(unit) > 0)) throw invalidArgument('ChartAxis.majorUnit');
    this.setNumber('majorUnit', unit);
  }

  get positionAt(): number {
    return this.axis.positionAt ?? 0;
  }

  /** Sets where on this axis the other axis crosses. */
  setPositionAt(value: number): void {
    this.toNumbers('setPositionAt').positionAt = value;
  }

  get scaleType(): NonNullable<ChartAxisState['scaleType']> {
    return this.axis.scaleType ?? 'Linear';
  }

  /** Refuses a logarithmic scale that would begin at 0 or below, because there is no logarithm of these. */
  set scaleType(type: string) {
    const known = scaleTypes.find((each) => each === type);
    const axis = this.toNumbers('scaleType');
    if (!known || (known === 'Logarithmic' && (axis.minimum ?? 1) <= 0))
      throw invalidArgument('ChartAxis.scaleType');
    axis.scaleType = known;
  }

  get numberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }

  set numberFormat(format: string) {
    this.axisToChange('numberFormat').numberFormat = format;
  }

  get reversePlotOrder(): boolean {
    return this.axis.reversePlotOrder;
  }

  set reversePlotOrder(isReversed: boolean) {
    this.axisToChange('reversePlotOrder').reversePlotOrder = isReversed;
  }

  get tickLabelPosition(): ChartAxisState['tickLabelPosition'] {
    return this.axis.tickLabelPosition;
  }

  set tickLabelPosition(position: string) {
    const known = tickLabelPositions.find((each) => each === position);
    if (!known) throw invalidArgument('ChartAxis.tickLabelPosition');
    this.axisToChange('tickLabelPosition').tickLabelPosition = known;
  }

  /** A blank text stands for the spacing that Excel chooses. */
  get tickLabelSpacing(): number | '' {
    return this.axis.tickLabelSpacing ?? '';
  }

  set tickLabelSpacing(spacing: number) {
    const isCount = Number.isInteger(spacing) && spacing >= 1 && spacing <= 31_999;
    if (!isCount) throw invalidArgument('ChartAxis.tickLabelSpacing');
    this.axisToChange('tickLabelSpacing').tickLabelSpacing = spacing;
  }

  get textOrientation(): number {
    return this.known('textOrientation');
  }

  set textOrientation(angle: number) {
    const isAngle = Number.isInteger(angle) && ((angle >= -90 && angle <= 90) || angle === 180);
    if (!isAngle) throw invalidArgument('ChartAxis.textOrientation');
    this.axisToChange('textOrientation').textOrientation = angle;
  }

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(isVisible: boolean) {
    this.axisToChange('visible').visible = isVisible;
  }

  private get axis(): ChartAxisState {
    return this.axisOf(this.which);
  }

  private axisToChange(member: string): ChartAxisState {
    this.toChange(member);
    return this.axis;
  }

  /** Returns a number that was set. If none was, Excel computes it when it draws, which is not simulated. */
  private known(member: 'minimum' | 'maximum' | 'majorUnit' | 'textOrientation'): number {
    const number = this.axis[member];
    if (number === undefined) throw notImplemented('ChartAxis', `${member} that Excel chooses`);
    return number;
  }

  /** Sets a number; with an empty text, Excel chooses it. */
  private setNumber(member: 'minimum' | 'maximum' | 'majorUnit', number: unknown): void {
    if (number !== '' && (typeof number !== 'number' || !Number.isFinite(number)))
      throw invalidArgument(`ChartAxis.${member}`);
    const axis = this.toNumbers(member);
    if (number === '') delete axis[member];
    else if (member === 'minimum' && number <= 0 && axis.scaleType === 'Logarithmic')
      throw invalidArgument(`ChartAxis.${member}`);
    else axis[member] = number;
  }

  /** Returns the axis to change. Refuses an axis of names, which has no numbers. */
  private toNumbers(member: string): ChartAxisState {
    const axis = this.axisToChange(member);
    if (this.which === 'categoryAxis' && this.content.kind !== 'XYScatter')
      throw generalException(`ChartAxis.${member}`);
    return axis;
  }
}
