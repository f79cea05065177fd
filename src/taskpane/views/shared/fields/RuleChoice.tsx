import { Select, type SelectProps } from '@fluentui/react-components';
import type { CutoffDraft } from '../../../state/cutoff-draft';
import { useWords } from '../../../text/words';

interface RuleChoiceProps extends Omit<SelectProps, 'value' | 'onChange' | 'children'> {
  kinds: readonly CutoffDraft['kind'][];
  chosen: CutoffDraft['kind'];
  onKind: (kind: CutoffDraft['kind']) => void;
}

/** A menu of the rules for a cut-off. */
export function RuleChoice({ kinds, chosen, onKind, ...others }: RuleChoiceProps) {
  const { rules } = useWords().text.cutoffs;
  return (
    <Select
      {...others}
      value={chosen}
      onChange={(_, { value }) => {
        const kind = kinds.find((each) => each === value);
        if (kind) onKind(kind);
      }}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {rules[kind]}
        </option>
      ))}
    </Select>
  );
}
