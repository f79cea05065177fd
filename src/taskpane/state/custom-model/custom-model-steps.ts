import { scaleNumbers } from '../../../policy/custom-model';

/** The steps in which a custom model is made: what is measured, its levels, the segments. */
export const customSteps = ['what', 'levels', 'segments'] as const;
export type CustomStep = (typeof customSteps)[number];

/** Returns the step that follows, or the one before for -1; undefined if there is none. */
export const stepBeside = (step: CustomStep, by: 1 | -1): CustomStep | undefined =>
  customSteps[customSteps.indexOf(step) + by];

const ofScale = new RegExp(`^cutoffs\\.m\\d+_(?:${scaleNumbers.join('|')})\\.`);

/** Returns the step with the field for a fault's place, such as `levels` for `cutoffs.m1_2.value`. */
export function stepOf(place: string): CustomStep {
  if (/^own\.(?:name|measures|indices|(?:measures|indices)\[\d+\]\.(?:name|kind|index))$/.test(place))
    return 'what';
  if (ofScale.test(place)) return 'what';
  return /^(?:cutoffs|columns|own\.measures|own\.indices)/.test(place) ? 'levels' : 'segments';
}

/** Returns the first step with a fault; undefined if there is none. */
export const firstWrongStep = (places: readonly string[]): CustomStep | undefined =>
  customSteps.find((step) => places.some((place) => stepOf(place) === step));
