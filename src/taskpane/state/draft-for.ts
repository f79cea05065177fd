import { decidesOn, modelAmong } from '../../policy/model/models-of-workbook';
import type { Policy } from '../../policy/policy';
import { columnAsBefore } from '../../sheet/record/chosen-before';
import type { Customers } from '../../sheet/customers';
import type { Plan } from '../../sheet/plan/plan';
import { freshDraft, type Draft, type PaneState, type Preview } from './pane-state';

/** Returns the workbook's policy if it is valid; otherwise undefined. */
export const policyIn = ({ policy }: Pick<PaneState, 'policy'>): Policy | undefined =>
  policy?.kind === 'valid' ? policy.policy : undefined;

/** Returns whether somebody deleted the policy's sheet. A run then adds the sheet again only on request. */
export const wasDeleted = ({ policy }: Pick<PaneState, 'policy'>): boolean =>
  policy?.kind === 'none' && policy.wasDeleted === true;

/**
 * Makes the draft of a model for these customers, with the choices of its last run. The cut-offs are the policy's if
 * the policy has the model. `money`, if given, replaces the column of money of the last run.
 */
export function draftFor(
  state: Pick<PaneState, 'draft' | 'decimalMark' | 'models' | 'policy'>,
  { modelId, proposed, money }: Pick<Draft, 'modelId' | 'money'> & { readonly proposed: Draft['columns'] },
  customers: Customers | undefined,
): Draft {
  const before = customers?.chosenBefore?.[modelId];
  const { cutoffs, ...others } = before ?? { cutoffs: undefined };
  const start = decidesOn(policyIn(state), modelId) ? others : { ...others, cutoffs };
  const fresh = freshDraft(modelAmong(state.models, modelId), state.decimalMark, start);
  const withoutPolicy = fresh.withoutPolicy || wasDeleted(state);
  const asBefore = (which: 'client' | 'money') => columnAsBefore(which, before, customers?.headers ?? []);
  const kept = { client: asBefore('client'), money: money ?? asBefore('money') };
  return { ...fresh, ...kept, writtenIn: state.draft.writtenIn, columns: proposed, withoutPolicy };
}

/**
 * Returns the draft with the unit `shown` for cut-offs on columns that the sheet shows in percent, and without it for
 * the others. Units `share` and `rate` stay. Returns the same object if nothing changes.
 */
export function shownInPercent(
  { draft, models }: Pick<PaneState, 'draft' | 'models'>,
  { readings }: Plan,
): Draft {
  const isShown = (measure: string) => readings.some((each) => each.measure === measure && each.inPercent);
  const changed = modelAmong(models, draft.modelId).cutoffs.flatMap(({ id, measure }) => {
    const before = draft.cutoffs[id];
    const unit = isShown(measure) ? ('shown' as const) : undefined;
    if (!before || before.unit === 'share' || before.unit === 'rate' || before.unit === unit) return [];
    const { kind, text } = before;
    return [[id, { kind, text, ...(unit && { unit }) }] as const];
  });
  if (changed.length === 0) return draft;
  return { ...draft, cutoffs: { ...draft.cutoffs, ...Object.fromEntries(changed) } };
}

/** Marks the counts as outdated, and forgets the request without an answer, so that a late answer is ignored. */
export function outdated(preview: Preview): Extract<Preview, { kind: 'counting' }> {
  if (preview.kind === 'counted') return { kind: 'counting', last: preview.plan };
  return { kind: 'counting', last: preview.kind === 'counting' ? preview.last : undefined };
}

/**
 * Marks the counts as outdated. Counts that already have the present cut-offs (`isAtOnce`) stay valid until Excel
 * answers.
 */
export const stillCounting = (preview: Preview): Extract<Preview, { kind: 'counting' }> =>
  preview.kind === 'counting' && preview.isAtOnce
    ? { kind: 'counting', last: preview.last, isAtOnce: true }
    : outdated(preview);

/**
 * Returns the plan whose counts are shown: the newest one, or while the clients are counted again, the one before.
 * Undefined if there is none.
 */
export const planShown = (preview: Preview): Plan | undefined =>
  preview.kind === 'counted' ? preview.plan : preview.kind === 'counting' ? preview.last : undefined;
