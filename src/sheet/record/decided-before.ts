import type { ResolvedCutoff } from '../../classifier/cutoffs/resolve-cutoffs';
import type { KeptCutoffs } from '../../classifier/cutoffs/kept-cutoffs';
import type { Model } from '../../classifier/model';
import type { RepeatedTreatment } from '../choice';
import { isObject } from '../is-object';
import { headersAsked, type EarlierCutoffs, type Question } from '../question';
import { isRule } from './chosen-before';

/** The cut-off numbers of a run, and the day from which it counted dates. */
export interface DecidedBefore extends EarlierCutoffs {
  readonly asOf: number;
  readonly repeated: RepeatedTreatment;
  /** The rules of the model, in short (`rulesText`). */
  readonly rules: string;
}

/** Returns the numbers that decided in a run, in the form that the record stores. */
export function decidedNow(
  question: Question,
  { policyCutoffs, rules }: { readonly policyCutoffs: readonly ResolvedCutoff[]; readonly rules: string },
): DecidedBefore {
  const { asOf, repeated } = question;
  const numbers = policyCutoffs.filter(({ value }) => Number.isFinite(value));
  return { cutoffs: drawnBy(numbers, asOf), columns: headersAsked(question), asOf, repeated, rules };
}

/** Returns whether a run had the same question: the same columns, rules and treatment of clients on several rows. */
export const isSameQuestion = (
  before: DecidedBefore,
  question: Pick<Question, 'measures' | 'repeated'>,
  rules: string,
): boolean =>
  JSON.stringify(before.columns) === JSON.stringify(headersAsked(question)) &&
  before.repeated === question.repeated &&
  before.rules === rules;

/**
 * Returns a hash (FNV-1a) of the model's table of rules, by which a later run can see whether the table has changed.
 */
export function rulesText({ table }: Pick<Model, 'table'>): string {
  const rules = table.map(({ when, ...then }) => [when, 'tier' in then ? then.tier : '']);
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(rules))
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Returns cut-offs with the day on which their numbers were computed: today, unless they were kept. */
function drawnBy(cutoffs: readonly ResolvedCutoff[], today: number): KeptCutoffs {
  return Object.fromEntries(
    cutoffs.map(({ id, rule, value, drawnOn = today }) => [id, { rule, value, drawnOn }]),
  );
}

export function isDecidedBefore(value: unknown): value is DecidedBefore {
  if (!isObject(value)) return false;
  const { cutoffs, columns, asOf, repeated, rules } = value;
  return (
    Number.isFinite(asOf) &&
    (repeated === 'each' || repeated === 'added') &&
    typeof rules === 'string' &&
    isObject(columns) &&
    Object.values(columns).every((header) => typeof header === 'string') &&
    isObject(cutoffs) &&
    Object.values(cutoffs).every(isKeptCutoff)
  );
}

const isKeptCutoff = (value: unknown): boolean =>
  isObject(value) &&
  isRule(value.rule) &&
  Number.isFinite(value.value) &&
  (value.drawnOn === undefined || Number.isFinite(value.drawnOn));
