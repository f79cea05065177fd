import { nameFault, nameFaults } from './name-faults';
import {
  isCustomModelId,
  isCustomTierId,
  levelCounts,
  customCutoffId,
  customMeasureId,
  customTierId,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
import { policyFault, type PolicyFault } from '../fault';

/** Converts a path in the data, such as `own.grid[1][0]`, into the place to report, such as a cell. */
export type PlaceOf = (path: string) => string;

const mostCutoffs = 4;

/**
 * Returns what is wrong with a custom model: gaps in its grid, unused tiers, missing or repeated names, fixed cut-offs
 * that do not ascend.
 *
 * @param place converts a path such as `measures[0].name` into the place to report; left out: the path itself
 */
export function customModelFaults(own: CustomModel, place: PlaceOf = (path) => path): PolicyFault[] {
  const { id, name, measures } = own;
  return [
    ...(isCustomModelId(id) ? [] : [policyFault(place('id'), 'wrongId', { expected: 'own-1' })]),
    ...definedFaults(nameFault({ place: place('name'), text: name })),
    ...countFaults(place('measures'), measures.length, 1, 2),
    ...nameFaults(
      measures.map((measure, at) => ({ place: place(`measures[${at}].name`), text: measure.name })),
    ),
    ...measures.flatMap((measure, at) => measureFaults(measure, at, place)),
    ...nameFaults(
      measures.flatMap(({ cutoffs }, at) =>
        cutoffs.map((cutoff, index) => ({
          place: place(`measures[${at}].cutoffs[${index}].name`),
          text: cutoff.name,
        })),
      ),
    ),
    ...tierIdFaults(own, place),
    ...gridFaults(own, place),
  ];
}

function measureFaults({ id, cutoffs }: CustomMeasure, at: number, place: PlaceOf): PolicyFault[] {
  const expected = customMeasureId(at + 1);
  return [
    ...(id === expected ? [] : [policyFault(place(`measures[${at}].id`), 'wrongId', { expected })]),
    ...countFaults(place(`measures[${at}].cutoffs`), cutoffs.length, 1, mostCutoffs),
    ...cutoffs.flatMap((cutoff, index) => {
      const cutoffId = customCutoffId(expected, index + 1);
      const path = `measures[${at}].cutoffs[${index}]`;
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
