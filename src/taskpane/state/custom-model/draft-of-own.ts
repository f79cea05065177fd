import type { CutoffRule } from '../../../classifier/cutoff';
import { scaleIds, type CustomCutoff, type CustomModel } from '../../../policy/custom-model';
import type { ModelPolicy, PolicyCutoff } from '../../../policy/policy';
import type { DecimalMark } from '../../text/number-text';
import { draftOf, unitOfKind, type CutoffDraft } from '../cutoff-draft';
import type { CustomModelDraft } from './custom-model-draft';

/** Returns the draft of a custom model that is in the policy, so that it can be edited. */
export function draftOfOwn(
  { own, cutoffs, tiers }: ModelPolicy & { own: CustomModel },
  mark: DecimalMark,
): CustomModelDraft {
  const draft = ({ id, rule }: CustomCutoff, unit?: CutoffDraft['unit']) =>
    draftOf(ruleOfPolicy(cutoffs[id], rule), mark, unit);
  const { indices } = own;
  return {
    id: own.id,
    name: own.name,
    measures: own.measures.map(({ id: measure, name, kind, index, cutoffs: ofMeasure }) => ({
      name,
      kind,
      ...(indices && { index: indices.findIndex(({ id }) => id === index) }),
      cutoffs: ofMeasure.map((cutoff) =>
        draft(cutoff, cutoff.id === scaleIds(measure).weight ? undefined : unitOfKind(kind)),
      ),
    })),
    ...(indices && {
      indices: indices.map(({ name, cutoffs: ofIndex }) => ({
        name,
        cutoffs: ofIndex.map((cutoff) => draft(cutoff)),
      })),
    }),
    grid: own.grid,
    tiers: tiers.filter(({ id }) => own.tierIds.includes(id)),
  };
}

const ruleOfPolicy = (cutoff: PolicyCutoff | undefined, rule: CutoffRule): CutoffRule => {
  if (!cutoff) return rule;
  return cutoff.rule.kind === 'fixed' ? { kind: 'fixed', value: cutoff.value } : cutoff.rule;
};
