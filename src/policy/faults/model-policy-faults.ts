import { foldName } from '../../classifier/names/fold-name';
import { defaultLanguage } from '../../classifier/language';
import { catalogue } from '../../classifier/models/catalogue';
import type { CutoffRule, RangeEnd } from '../../classifier/cutoff';
import type { Model } from '../../classifier/model';
import { fractionOf } from '../../classifier/cutoffs/rule-kinds';
import { unclassifiedOutcome } from '../../classifier/unclassified';
import { lastDay } from '../formulas/policy-cell-checks';
import { shareOfNumber } from '../../sheet/text/typed-percentage';
import { nameFaults, type PlaceOf } from './name-faults';
import { longestText } from '../formulas/native-checks';
import { customModelToModel } from '../model/custom-model-to-model';
import { customModelFaults } from './custom-model-faults';
import { scaleFaults } from './score-faults';
import type { ModelPolicy, PolicyCutoff, PolicyTier } from '../policy';
import { policyFault, type PolicyFault } from '../fault';
import { neighbours, policyRowForm } from '../model/policy-row-form';
import { shareCutoffs, withSharesRead } from '../model/share-cutoffs';
import { isColor } from '../tier-color';
import { isNoText, looksBlank } from '../unseen';

/**
 * Returns what is wrong with one model's policy, from a sheet or a file; empty if nothing is.
 *
 * @param place converts a path such as `tiers[2].name` into the place to report
 */
export function modelPolicyFaults(policy: ModelPolicy, place: PlaceOf): PolicyFault[] {
  const { own, tiers, modelId } = policy;
  if (own) {
    const faults = customModelFaults(own, (path) => place(`own.${path}`));
    if (faults.length > 0) {
      return [
        ...faults.map((fault) => withTierName(fault, tiers)),
        ...scaleFaults(policy, place),
        ...tierFaults(tiers, place),
      ];
    }
  }
  const expected = own ? own.tierIds : catalogue.find(({ id }) => id === modelId)?.tiers.map(({ id }) => id);
  if (!expected || (own && own.id !== modelId))
    return [policyFault(place('modelId'), 'unknownModel', { id: modelId })];
  const idFaults = tierIdFaults(tiers, [...expected, unclassifiedOutcome], place);
  if (idFaults.length > 0) return idFaults;
  const model = own ? customModelToModel(own, tiers) : catalogue.find(({ id }) => id === modelId)!;
  return [...columnFaults(policy, model, place), ...cutoffFaults(policy, place), ...tierFaults(tiers, place)];
}

/** Replaces the id of a tier that no cell uses by the tier's name, because users see no ids. */
function withTierName(fault: PolicyFault, tiers: readonly PolicyTier[]): PolicyFault {
  if (fault.code !== 'unusedTier' || !('tier' in fault.details)) return fault;
  const { tier } = fault.details;
  const name = tiers.find(({ id }) => id === tier)?.name;
  return { ...fault, details: { tier: name === undefined || name.trim() === '' ? tier : name } };
}

function tierIdFaults(
  tiers: readonly PolicyTier[],
  expected: readonly string[],
  place: PlaceOf,
): PolicyFault[] {
  if (tiers.length !== expected.length) {
    return [policyFault(place('tiers'), 'wrongCount', { least: expected.length, most: expected.length })];
  }
  return expected.flatMap((id, index) =>
    tiers[index]!.id === id ? [] : [policyFault(place(`tiers[${index}].id`), 'changedId', { id })],
  );
}

function columnFaults({ columns }: ModelPolicy, { measures }: Model, place: PlaceOf): PolicyFault[] {
  return [
    ...measures
      .filter(({ id, optional }) => !optional && !Object.hasOwn(columns, id))
      .map(({ name }) => policyFault(place('columns'), 'missingMeasure', { measure: name })),
    ...Object.entries(columns).flatMap(([id, header]) => {
      const at = place(`columns.${id}`);
      if (!measures.some((measure) => measure.id === id)) return [policyFault(at, 'unknownMeasure', { id })];
      return textFaults(header, at);
    }),
  ];
}

function cutoffFaults(policy: ModelPolicy, place: PlaceOf): PolicyFault[] {
  const { cutoffs } = policy;
  const form = policyRowForm(policy, defaultLanguage);
  const shares = shareCutoffs(form);
  const nameOf = (id: string) => form.cutoffs.find((cutoff) => cutoff.id === id)!.name[defaultLanguage];
  const faults = [
    ...Object.keys(cutoffs)
      .filter((id) => !form.cutoffs.some((cutoff) => cutoff.id === id))
      .map((id) => policyFault(place(`cutoffs.${id}`), 'unknownEntry', { entry: id })),
    ...form.cutoffs.flatMap(({ id, rangeOf }) => {
      const cutoff = Object.hasOwn(cutoffs, id) ? cutoffs[id] : undefined;
      return cutoff
        ? [
            ...oneCutoffFaults(cutoff, `cutoffs.${id}`, shares.includes(id), place),
            ...(rangeOf ? rangeEndFaults(cutoff, rangeOf, `cutoffs.${id}`, place) : []),
          ]
        : [policyFault(place(`cutoffs.${id}`), 'missing', {})];
    }),
  ];
  if (faults.length > 0) return faults;
  const tooLow = form.cutoffs.flatMap(({ id, least }) => {
    const { rule, value } = cutoffs[id]!;
    if (least === undefined || (rule.kind === 'fixed' && value >= least)) return [];
    const wrong = rule.kind === 'fixed' ? 'value' : 'rule';
    return [policyFault(place(`cutoffs.${id}.${wrong}`), 'tooLow', { least })];
  });
  if (tooLow.length > 0) return tooLow;
  const unscaled = scaleFaults(policy, place);
  if (unscaled.length > 0) return unscaled;
  const { cutoffs: read } = withSharesRead(policy);
  return neighbours(policy).flatMap(([lower, upper]) => {
    const [low, high] = [read[lower]!.value, read[upper]!.value];
    const details = { below: nameOf(lower), lower: low };
    return high < low ? [policyFault(place(`cutoffs.${upper}.value`), 'outOfOrder', details)] : [];
  });
}

function oneCutoffFaults(
  { rule, value, drawnOn }: PolicyCutoff,
  path: string,
  isShare: boolean,
  place: PlaceOf,
): PolicyFault[] {
  const isNoShare = isShare && Number.isFinite(value) && shareOfNumber(value) === undefined;
  const isNumber = Number.isFinite(value) || (Number.isNaN(value) && rule.kind !== 'fixed');
  return [
    ...(isNumber ? [] : [policyFault(place(`${path}.value`), 'notNumber', {})]),
    ...(isNoShare ? [policyFault(place(`${path}.value`), 'notShare', { found: value })] : []),
    ...(isRule(rule) ? [] : [policyFault(place(`${path}.rule`), 'unknownRule', { found: rule.kind })]),
    ...(drawnOn === undefined || isDay(drawnOn) ? [] : [policyFault(place(`${path}.drawnOn`), 'notDay', {})]),
  ];
}

function rangeEndFaults(
  { rule, value }: PolicyCutoff,
  { least, most }: RangeEnd,
  path: string,
  place: PlaceOf,
): PolicyFault[] {
  const isWhole = Number.isInteger(value) && value >= least && value <= most;
  return [
    ...(isWhole || Number.isNaN(value)
      ? []
      : [policyFault(place(`${path}.value`), 'notWhole', { least, most })]),
    ...(rule.kind === 'fixed' ? [] : [policyFault(place(`${path}.rule`), 'neverComputed', {})]),
  ];
}

export const isDay = (day: number) => day >= 1 && day <= lastDay;

function isRule(rule: CutoffRule): boolean {
  const part = fractionOf(rule) ?? 0;
  return part >= 0 && part <= 1;
}

function tierFaults(tiers: readonly PolicyTier[], place: PlaceOf): PolicyFault[] {
  const names = nameFaults(
    tiers.map(({ name }, index) => ({ place: place(`tiers[${index}].name`), text: name })),
  );
  return [
    ...names,
    ...tiers.flatMap(({ fill, strategy, formerNames }, index) => [
      ...(isColor(fill) ? [] : [policyFault(place(`tiers[${index}].fill`), 'notColor', { found: fill })]),
      ...textFaults(strategy, place(`tiers[${index}].strategy`)),
      ...(formerNames.some((former) => /\p{Cc}/u.test(former) || isNoText(former))
        ? [policyFault(place(`tiers[${index}].formerNames`), 'controlCharacter', {})]
        : []),
    ]),
    ...tiers.flatMap(({ name }, index) => {
      const before = tiers.find(
        ({ formerNames }, at) =>
          at !== index && formerNames.some((former) => foldName(former) === foldName(name)),
      );
      const details = { name, tier: before?.name ?? '' };
      return before ? [policyFault(place(`tiers[${index}].name`), 'formerName', details)] : [];
    }),
  ];
}

function textFaults(text: string, place: string): PolicyFault[] {
  if (text.trim() === '') return [policyFault(place, 'blank', {})];
  if (isNoText(text)) return [policyFault(place, 'noText', {})];
  if (looksBlank(text)) return [policyFault(place, 'looksBlank', {})];
  return text.length > longestText ? [policyFault(place, 'tooLong', { longest: longestText })] : [];
}
