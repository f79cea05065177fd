import { measureKinds } from '../../classifier/measure-kinds';
import { shareOfNumber } from '../../sheet/text/typed-percentage';
import { customIndexId, scaleIds, scaleNumbers, type CustomModel } from '../custom-model';
import { policyFault, type PolicyFault } from '../fault';
import type { ModelPolicy, PolicyCutoff } from '../policy';
import type { PlaceOf } from './name-faults';

/**
 * Returns what is wrong with the indices of a score: measures that count in none of them, and indices without measures.
 * For a ladder or grid of measures, reports what only a score may have.
 */
export function indexFaults({ measures, indices }: CustomModel, place: PlaceOf): PolicyFault[] {
  if (!indices) {
    return measures.flatMap(({ kind, index }, at) => [
      ...(kind === 'flag' ? [policyFault(place(`measures[${at}].kind`), 'onlyInScore', {})] : []),
      ...(index === undefined
        ? []
        : [policyFault(place(`measures[${at}].index`), 'unknownEntry', { entry: 'index' })]),
    ]);
  }
  return [
    ...indices.flatMap(({ id, name }, at) => {
      const expected = customIndexId(at + 1);
      if (id !== expected) return [policyFault(place(`indices[${at}].id`), 'wrongId', { expected })];
      return measures.some(({ index }) => index === id)
        ? []
        : [policyFault(place(`indices[${at}].name`), 'unusedIndex', { index: name })];
    }),
    ...measures.flatMap(({ index = '' }, at) => {
      const isOne = indices.some(({ id }) => id === index);
      return isOne ? [] : [policyFault(place(`measures[${at}].index`), 'notAnIndex', { found: index })];
    }),
  ];
}

/**
 * Returns what is wrong with the numbers that scale the measures of a score: one that is computed from clients, a worst
 * value that is the best one too, a weight that is not above 0.
 */
export function scaleFaults({ own, cutoffs }: ModelPolicy, place: PlaceOf): PolicyFault[] {
  if (!own?.indices) return [];
  return own.measures.flatMap(({ id, kind }) => {
    const ids = scaleIds(id);
    const [worst, best, weight] = scaleNumbers.map((number) => cutoffs[ids[number]]);
    if (!worst || !best || !weight) return [];
    const computed = scaleNumbers.filter((number) => cutoffs[ids[number]]!.rule.kind !== 'fixed');
    if (computed.length > 0) {
      return computed.map((number) => policyFault(place(`cutoffs.${ids[number]}.rule`), 'neverComputed', {}));
    }
    const isShare = measureKinds[kind].percent === 'share';
    const read = ({ value }: PolicyCutoff) => (isShare ? (shareOfNumber(value) ?? value) : value);
    return [
      ...(read(worst) === read(best) ? [policyFault(place(`cutoffs.${ids.best}.value`), 'noScale', {})] : []),
      ...(weight.value > 0 ? [] : [policyFault(place(`cutoffs.${ids.weight}.value`), 'notAboveZero', {})]),
    ];
  });
}
