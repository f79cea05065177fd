import { customIndexId, scaleIds, type CustomModel } from '../custom-model';
import { policyFault, type PolicyFault } from '../fault';
import { withSharesRead } from '../model/share-cutoffs';
import type { ModelPolicy } from '../policy';
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
export function scaleFaults(policy: ModelPolicy, place: PlaceOf): PolicyFault[] {
  const { own } = policy;
  if (!own?.indices) return [];
  const { cutoffs } = withSharesRead(policy);
  return own.measures.flatMap(({ id }) => {
    const ids = scaleIds(id);
    const computed = Object.values(ids).filter((each) => cutoffs[each]!.rule.kind !== 'fixed');
    if (computed.length > 0) {
      return computed.map((each) => policyFault(place(`cutoffs.${each}.rule`), 'neverComputed', {}));
    }
    const [worst, best, weight] = [ids.worst, ids.best, ids.weight].map((each) => cutoffs[each]!.value);
    return [
      ...(worst === best ? [policyFault(place(`cutoffs.${ids.best}.value`), 'noScale', {})] : []),
      ...(weight! > 0 ? [] : [policyFault(place(`cutoffs.${ids.weight}.value`), 'notAboveZero', {})]),
    ];
  });
}
