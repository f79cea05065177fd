import type { Derivation } from '../derivation';
import { scoreLimits } from '../derive/quantile-score';
import { and, call, chosenCells, not } from './formula-text';
import { comparisons, type NativeMeasure } from './native-measure';

/**
 * Makes the formulas for a measure computed from others of the same client. The measure is known only if all its inputs
 * are numbers.
 */
export function derivedMeasure(
  derivation: Derivation,
  input: (id: string) => NativeMeasure,
  cutoff: (id: string) => string,
): NativeMeasure {
  const { value, inputs } = computed(derivation, input, cutoff);
  const isNumber = inputs.flatMap((each) => each.isNumber);
  return {
    readable: () => 'TRUE',
    isNumber,
    isUnknown: not(and(isNumber)),
    value,
    lies: (condition) => and(comparisons(condition, value, cutoff)),
    ...(derivation.kind !== 'number' && { isLong: true }),
  };
}

function computed(
  derivation: Derivation,
  input: (id: string) => NativeMeasure,
  cutoff: (id: string) => string,
): { value: string; inputs: NativeMeasure[] } {
  switch (derivation.kind) {
    case 'number': {
      const of = input(derivation.of);
      return { value: of.value, inputs: [of] };
    }
    case 'ratio': {
      const [of, by] = [input(derivation.of), input(derivation.by)];
      return { value: `(${of.value})/(${by.value})`, inputs: [of, by] };
    }
    case 'scoreByEdges': {
      const of = input(derivation.of);
      const { least, most } = scoreLimits;
      const edges = derivation.edges.map(cutoff);
      const reached = `SUMPRODUCT(--(${of.value}>=0+${chosenCells(edges)}))`;
      return {
        value: derivation.best === 'high' ? `${least}+${reached}` : `${most}-${reached}`,
        inputs: [of],
      };
    }
    case 'scaledIndex': {
      const parts = derivation.of.map((indicator) => {
        const [lo, hi, weight] = [cutoff(indicator.lo), cutoff(indicator.hi), cutoff(indicator.weight)];
        const share = `MEDIAN(0,1,(${input(indicator.measure).value}-${lo})/(${hi}-${lo}))`;
        const scaled = call('IF', `${hi}=${lo}`, 0.5, indicator.reversed ? `1-${share}` : share);
        return { weight, weighed: `${weight}*${scaled}` };
      });
      const sum = parts.map(({ weighed }) => weighed).join('+');
      const weights = parts.map(({ weight }) => weight).join('+');
      return {
        value: call('ROUND', `100*(${sum})/(${weights})`, 10),
        inputs: derivation.of.map(({ measure }) => input(measure)),
      };
    }
    default:
      throw new Error(
        `A formula for one row cannot compute a ${derivation.kind}: bring the model into row form`,
      );
  }
}
