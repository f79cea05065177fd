import type { CutoffRule } from '../../classifier/cutoff';
import { isRuleKind } from '../../classifier/cutoffs/is-rule-kind';
import { ruleKinds, ruleWith, hasFraction } from '../../classifier/cutoffs/rule-kinds';
import { quoteOf } from '../../sheet/cells/quote';
import { shareOfNumber } from '../../sheet/text/typed-percentage';
import type { JsonReader } from './json-reader';
import {
  scoreMeasureKinds,
  type CustomCutoff,
  type CustomIndex,
  type CustomMeasure,
  type CustomModel,
} from '../custom-model';
import type { ModelPolicy, PolicyCutoff, PolicyTier } from '../policy';
import { policyFault } from '../fault';
import { capitalColor } from '../tier-color';

/** Reads the policy of one model from JSON. Checks its shape only; `modelPolicyFaults` checks the content. */
export function modelPolicyFromJson(
  value: unknown,
  place: string,
  reader: JsonReader,
): ModelPolicy | undefined {
  const found = reader.object(value, place, ['modelId', 'columns', 'cutoffs', 'tiers'], ['own']);
  if (!found) return undefined;
  const text = (entry: unknown, at: string) => reader.text(entry, at);
  const own = 'own' in found ? readOwn(found['own'], `${place}.own`, reader) : undefined;
  return {
    modelId: text(found['modelId'], `${place}.modelId`),
    ...(own && { own }),
    columns: reader.entries(found['columns'], `${place}.columns`, text),
    cutoffs: reader.entries(found['cutoffs'], `${place}.cutoffs`, (entry, at) =>
      readCutoff(entry, at, reader),
    ),
    tiers: reader.list(found['tiers'], `${place}.tiers`, (entry, at) => readTier(entry, at, reader)),
  };
}

const nothing: PolicyCutoff = { rule: { kind: 'median' }, value: NaN };

function readCutoff(value: unknown, place: string, reader: JsonReader): PolicyCutoff {
  const found = reader.object(value, place, ['rule', 'value'], ['drawnOn']);
  if (!found) return nothing;
  const number = found['value'] === null ? NaN : reader.numberOrPercent(found['value'], `${place}.value`);
  const read = readRule(found['rule'], `${place}.rule`, reader);
  // In a file, a fixed rule has no number of its own; it has that of the cut-off.
  const rule = read.kind === 'fixed' ? { kind: read.kind, value: number } : read;
  return {
    rule,
    value: number,
    ...('drawnOn' in found && { drawnOn: reader.number(found['drawnOn'], `${place}.drawnOn`) }),
  };
}

function readRule(value: unknown, place: string, reader: JsonReader): CutoffRule {
  const kind = reader.record(value, place)?.['kind'];
  if (!isRuleKind(kind)) {
    const details = { found: quoteOf(JSON.stringify(kind) ?? '') };
    reader.faults.push(policyFault(`${place}.kind`, 'unknownRule', details));
    return nothing.rule;
  }
  const { number: member } = ruleKinds[kind];
  const found = reader.object(value, place, member ? ['kind', member] : ['kind']);
  if (!member || !found || (member === 'value' && found[member] === null)) return ruleWith(kind, NaN);
  const number = reader.numberOrPercent(found[member], `${place}.${member}`);
  return ruleWith(kind, hasFraction(kind) ? (shareOfNumber(number) ?? number) : number);
}

function readTier(value: unknown, place: string, reader: JsonReader): PolicyTier {
  const found = reader.object(value, place, ['id', 'name', 'fill', 'strategy', 'formerNames']) ?? {};
  const text = (member: string) => (member in found ? reader.text(found[member], `${place}.${member}`) : '');
  return {
    id: text('id'),
    name: text('name'),
    fill: capitalColor(text('fill')),
    strategy: text('strategy'),
    formerNames:
      'formerNames' in found
        ? reader.list(found['formerNames'], `${place}.formerNames`, (entry, at) => reader.text(entry, at))
        : [],
  };
}

function readOwn(value: unknown, place: string, reader: JsonReader): CustomModel | undefined {
  const found = reader.object(value, place, ['id', 'name', 'measures', 'grid', 'tierIds'], ['indices']);
  if (!found) return undefined;
  const text = (entry: unknown, at: string) => reader.text(entry, at);
  return {
    id: text(found['id'], `${place}.id`),
    name: text(found['name'], `${place}.name`),
    measures: reader.list(found['measures'], `${place}.measures`, (entry, at) =>
      readMeasure(entry, at, reader),
    ),
    ...('indices' in found && {
      indices: reader.list(found['indices'], `${place}.indices`, (entry, at) => readIndex(entry, at, reader)),
    }),
    grid: reader.list(found['grid'], `${place}.grid`, (row, at) => reader.list(row, at, text)),
    tierIds: reader.list(found['tierIds'], `${place}.tierIds`, text),
  };
}

function readMeasure(value: unknown, place: string, reader: JsonReader): CustomMeasure {
  const found = reader.object(value, place, ['id', 'name', 'kind', 'cutoffs'], ['index']);
  if (!found) return { id: '', name: '', kind: 'amount', cutoffs: [] };
  const kind = scoreMeasureKinds.find((each) => each === found['kind']);
  if (!kind) {
    const details = { found: quoteOf(JSON.stringify(found['kind']) ?? '') };
    reader.faults.push(policyFault(`${place}.kind`, 'unknownKind', details));
  }
  return {
    id: reader.text(found['id'], `${place}.id`),
    name: reader.text(found['name'], `${place}.name`),
    kind: kind ?? 'amount',
    ...('index' in found && { index: reader.text(found['index'], `${place}.index`) }),
    cutoffs: readCutoffs(found['cutoffs'], `${place}.cutoffs`, reader),
  };
}

function readIndex(value: unknown, place: string, reader: JsonReader): CustomIndex {
  const found = reader.object(value, place, ['id', 'name', 'cutoffs']);
  if (!found) return { id: '', name: '', cutoffs: [] };
  return {
    id: reader.text(found['id'], `${place}.id`),
    name: reader.text(found['name'], `${place}.name`),
    cutoffs: readCutoffs(found['cutoffs'], `${place}.cutoffs`, reader),
  };
}

const readCutoffs = (value: unknown, place: string, reader: JsonReader): CustomCutoff[] =>
  reader.list(value, place, (entry, at) => {
    const cutoff = reader.object(entry, at, ['id', 'name', 'rule']);
    return {
      id: cutoff ? reader.text(cutoff['id'], `${at}.id`) : '',
      name: cutoff ? reader.text(cutoff['name'], `${at}.name`) : '',
      rule: readRule(cutoff?.['rule'], `${at}.rule`, reader),
    };
  });
