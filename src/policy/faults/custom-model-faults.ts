import { nameFault, nameFaults, type PlaceOf } from './name-faults';
import {
  isCustomModelId,
  isCustomTierId,
  levelCounts,
  mostMeasures,
  customCutoffId,
  customMeasureId,
  customTierId,
  scaleIds,
  type CustomCutoff,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
import { policyFault, type PolicyFault } from '../fault';
import { indexFaults } from './score-faults';

const mostCutoffs = 4;

/**
 * Returns what is wrong with a custom model: gaps in its grid, unused tiers, missing or repeated names, fixed cut-offs
 * that do not ascend, measures of a score that count in no index.
 *
 * @param place converts a path such as `measures[0].name` into the place to report; left out: the path itself
 */
export function customModelFaults(own: CustomModel, place: PlaceOf = (path) => path): PolicyFault[] {
  const { id, name, measures, indices = [] } = own;
  const parts = [
    ...measures.map((part, at) => ({ part, path: `measures[${at}]` })),
    ...indices.map((part, at) => ({ part, path: `indices[${at}]` })),
  ];
  const named = (list: readonly { readonly name: string }[], path: string) =>
    nameFaults(list.map(({ name: text }, at) => ({ place: place(`${path}[${at}].name`), text })));
  return [
    ...(isCustomModelId(id) ? [] : [policyFault(place('id'), 'wrongId', { expected: 'own-1' })]),
    ...definedFaults(nameFault({ place: place('name'), text: name })),
    ...countFaults(place('measures'), measures.length, 1, own.indices ? mostMeasures : 2),
    ...(own.indices ? countFaults(place('indices'), indices.length, 1, 2) : []),
    ...named(measures, 'measures'),
    ...named(indices, 'indices'),
    ...measures.flatMap((measure, at) => measureFaults(measure, at, own, place)),
    ...indices.flatMap(({ id: index, cutoffs }, at) => levelFaults(cutoffs, index, `indices[${at}]`, place)),
    ...indexFaults(own, place),
    ...nameFaults(
      parts.flatMap(({ part, path }) =>
        part.cutoffs.map((cutoff, index) => ({
          place: place(`${path}.cutoffs[${index}].name`),
          text: cutoff.name,
        })),
      ),
    ),
    ...tierIdFaults(own, place),
    ...gridFaults(own, place),
  ];
}

function measureFaults(
  { id, cutoffs }: CustomMeasure,
  at: number,
  { indices }: CustomModel,
  place: PlaceOf,
): PolicyFault[] {
  const expected = customMeasureId(at + 1);
  const path = `measures[${at}]`;
  return [
    ...(id === expected ? [] : [policyFault(place(`${path}.id`), 'wrongId', { expected })]),
    ...(indices
      ? scaleIdFaults(cutoffs, expected, path, place)
      : levelFaults(cutoffs, expected, path, place)),
  ];
}

/** Returns what is wrong with the number or the ids of the numbers that scale a measure of a score. */
function scaleIdFaults(
  cutoffs: readonly CustomCutoff[],
  measure: string,
  path: string,
  place: PlaceOf,
): PolicyFault[] {
  const ids = Object.values(scaleIds(measure));
  if (cutoffs.length !== ids.length)
    return countFaults(place(`${path}.cutoffs`), cutoffs.length, ids.length, ids.length);
  return ids.flatMap((expected, index) =>
    cutoffs[index]!.id === expected
      ? []
      : [policyFault(place(`${path}.cutoffs[${index}].id`), 'wrongId', { expected })],
  );
}

/** Returns what is wrong with the cut-offs between the levels of a measure or an index. */
function levelFaults(
  cutoffs: readonly CustomCutoff[],
  of: string,
  partPath: string,
  place: PlaceOf,
): PolicyFault[] {
  return [
    ...countFaults(place(`${partPath}.cutoffs`), cutoffs.length, 1, mostCutoffs),
    ...cutoffs.flatMap((cutoff, index) => {
      const cutoffId = customCutoffId(of, index + 1);
      const path = `${partPath}.cutoffs[${index}]`;
      const lower = cutoffs[index - 1];
      const crosses =
        lower?.rule.kind === 'fixed' && cutoff.rule.kind === 'fixed' && cutoff.rule.value < lower.rule.value;
      return [
        ...(cutoff.id === cutoffId
          ? []
          : [policyFault(place(`${path}.id`), 'wrongId', { expected: cutoffId })]),
        ...(crosses
          ? [policyFault(place(`${path}.rule`), 'outOfOrder', { below: lower.name, lower: lower.rule.value })]
          : []),
      ];
    }),
  ];
}

function tierIdFaults({ tierIds }: CustomModel, place: PlaceOf): PolicyFault[] {
  return [
    ...countFaults(place('tierIds'), tierIds.length, 1, (mostCutoffs + 1) ** 2),
    ...tierIds.flatMap((id, index) =>
      isCustomTierId(id) && tierIds.indexOf(id) === index
        ? []
        : [policyFault(place(`tierIds[${index}]`), 'wrongId', { expected: customTierId(index + 1) })],
    ),
  ];
}

function gridFaults(own: CustomModel, place: PlaceOf): PolicyFault[] {
  const { grid, tierIds } = own;
  const [rows, columns] = levelCounts(own);
  const used = new Set(grid.flat());
  return [
    ...countFaults(place('grid'), grid.length, rows, rows),
    ...grid.flatMap((row, down) => [
      ...countFaults(place(`grid[${down}]`), row.length, columns, columns),
      ...row.flatMap((id, across) => cellFaults(id, tierIds, place(`grid[${down}][${across}]`))),
    ]),
    ...tierIds.flatMap((tier, index) =>
      used.has(tier) ? [] : [policyFault(place(`tierIds[${index}]`), 'unusedTier', { tier })],
    ),
  ];
}

function cellFaults(id: string, tierIds: readonly string[], place: string): PolicyFault[] {
  if (id.trim() === '') return [policyFault(place, 'blank', {})];
  return tierIds.includes(id) ? [] : [policyFault(place, 'notATier', { found: id })];
}

const countFaults = (place: string, count: number, least: number, most: number): PolicyFault[] =>
  count >= least && count <= most ? [] : [policyFault(place, 'wrongCount', { least, most })];

const definedFaults = (fault: PolicyFault | undefined) => (fault ? [fault] : []);
