import { useState } from 'react';
import type { Cutoff } from '../../../classifier/cutoff';
import type { Language } from '../../../classifier/language';
import type { ModelPolicy, PolicyCutoff } from '../../../policy/policy';
import { policyRowForm } from '../../../policy/model/policy-row-form';
import type { DecimalMark } from '../../text/number-text';
import { startText, unitIn, type CutoffDraft } from '../../state/cutoff-draft';
import {
  cutoffDraft,
  editedModel,
  faultsAt,
  kindsFor,
  tierDraft,
  withCutoffEdit,
  withTierEdit,
  type PolicyEdits,
} from '../../state/policy-edits';
import { useWords, type Words } from '../../text/words';
import { CutoffField } from '../shared/fields/CutoffField';
import { usePaneStyles } from '../shared/styles';
import { FoldedSection } from './tiers/FoldedSection';
import { RangeFields } from './RangeFields';
import { TierList } from './tiers/TierList';

interface ModelPolicySectionProps {
  model: ModelPolicy;
  /** The policy's language. */
  language: Language;
  edits: PolicyEdits;
  decimalMark: DecimalMark;
  /** True to show the model's fields, not only its name. */
  open: boolean;
  disabled: boolean;
  onToggle: () => void;
  onEdits: (edits: PolicyEdits) => void;
}

/** Shows the fields for a model's cut-offs and a line for each of its tiers, with each message at its field. */
export function ModelPolicySection(props: ModelPolicySectionProps) {
  const { model, language, edits, decimalMark, open, disabled, onToggle, onEdits } = props;
  const { modelId } = model;
  const styles = usePaneStyles();
  const words = useWords();
  const { text } = words;
  const form = policyRowForm(model, language);
  const edited = editedModel(model, edits, decimalMark);
  const [openTier, setOpenTier] = useState<string>();
  const faults = edited ? faultsAt(edited, words.language) : {};
  /** Leaves out the ends of score ranges, which are shown with their tiers. */
  const ofAll = form.cutoffs.filter(({ rangeOf }) => !rangeOf);
  const rangesOf = (tier: number) =>
    form.cutoffs.filter(({ rangeOf }) => rangeOf?.tier === model.tiers[tier]!.id);
  const editing = ({ id, measure }: Cutoff) => ({
    draft: cutoffDraft(edits, model, id, decimalMark, unitIn(form, measure)),
    fault: faults[`cutoffs.${id}.value`] ?? faults[`cutoffs.${id}.rule`],
    edit: (next: CutoffDraft) => onEdits(withCutoffEdit(edits, modelId, id, next)),
  });

  return (
    <FoldedSection
      heading={form.name[words.language]}
      note={edited && Object.keys(faults).length === 0 ? undefined : text.policy.toCorrect}
      open={open}
      onToggle={onToggle}
    >
      {ofAll.length > 0 && <h3 className={styles.heading}>{text.policy.cutoffs}</h3>}
      {ofAll.map((cutoff) => {
        const present = model.cutoffs[cutoff.id]!;
        const unit = unitIn(form, cutoff.measure);
        const { draft, fault, edit } = editing(cutoff);
        return (
          <CutoffField
            key={cutoff.id}
            cutoff={cutoff}
            draft={draft}
            outcome={numberText(present, draft, unit !== undefined, words)}
            decimalMark={decimalMark}
            disabled={disabled}
            kinds={kindsFor(form, cutoff, present)}
            fault={fault}
            onKind={(kind) =>
              edit({ ...draft, kind, text: startText(kind, present.value, decimalMark, unit) })
            }
            onText={(typed) => edit({ ...draft, text: typed })}
          />
        );
      })}
      <h3 className={styles.heading}>{text.policy.tiers}</h3>
      <TierList
        tiers={model.tiers.map((tier) => tierDraft(edits, model, tier))}
        called={(index) => model.tiers[index]!.name}
        faults={(index) => ({
          name: faults[`tiers[${index}].name`],
          fill: faults[`tiers[${index}].fill`],
          strategy: faults[`tiers[${index}].strategy`],
          below: rangesOf(index)
            .map((end) => editing(end).fault)
            .find((fault) => fault !== undefined),
        })}
        open={openTier}
        disabled={disabled}
        onOpen={setOpenTier}
        onTier={(id, change) => onEdits(withTierEdit(edits, modelId, id, change))}
        below={(index) => (
          <RangeFields
            ends={rangesOf(index)}
            measures={form.derived ?? []}
            editing={editing}
            decimalMark={decimalMark}
            disabled={disabled}
          />
        )}
      />
    </FoldedSection>
  );
}

/**
 * Says which number a rule has computed, or that the next run will compute it. Undefined for a number that the user
 * typed, which its field shows.
 */
function numberText(
  { rule, value }: PolicyCutoff,
  draft: CutoffDraft,
  inPercent: boolean,
  { text, number }: Words,
) {
  if (draft.kind === 'fixed') return undefined;
  if (draft.kind !== rule.kind) return text.policy.computedAgain;
  return Number.isNaN(value)
    ? text.policy.notComputed
    : text.policy.now(inPercent ? text.readings.share(number(value * 100)) : number(value));
}
