import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import {
  withoutTier,
  withTier,
  withTierChanged,
  type CustomModelDraft,
} from '../../../state/custom-model/custom-model-draft';
import { useWords } from '../../../text/words';
import { usePaneStyles } from '../../shared/styles';
import { CustomGrid } from './CustomGrid';
import { TierColours } from '../tiers/TierFields';
import { TierList } from '../tiers/TierList';

const useStyles = makeStyles({
  small: { alignSelf: 'flex-start' },
});

interface CustomTiersProps {
  draft: CustomModelDraft;
  faults: Readonly<Record<string, string>>;
  disabled: boolean;
  onDraft: (draft: CustomModelDraft) => void;
}

/** Asks for a custom model's tiers, a line each, and for the tier of each cell of its grid. */
export function CustomTiers({ draft, faults, disabled, onDraft }: CustomTiersProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const own = useWords().text.policy.own;
  const { tiers } = draft;
  const [open, setOpen] = useState(tiers.find(({ name }) => name === '')?.id);
  const nameOf = (index: number) => tiers[index]?.name || own.tierNumber(index + 1);

  const add = () => {
    const next = withTier(draft);
    onDraft(next);
    setOpen(next.tiers.at(-1)!.id);
  };

  return (
    <>
      <TierColours />
      <h3 className={pane.heading}>{own.tiers}</h3>
      <TierList
        tiers={tiers}
        called={(index) => own.tierNumber(index + 1)}
        faults={(index) => ({
          name: faults[`tiers[${index}].name`] ?? faults[`own.tierIds[${index}]`],
          fill: faults[`tiers[${index}].fill`],
          strategy: faults[`tiers[${index}].strategy`],
        })}
        open={open}
        disabled={disabled}
        onOpen={setOpen}
        onTier={(id, change) => onDraft(withTierChanged(draft, id, change))}
        below={(index) =>
          tiers.length > 1 && (
            <Button
              className={styles.small}
              size="small"
              disabled={disabled}
              onClick={() => onDraft(withoutTier(draft, tiers[index]!.id))}
            >
              {own.removeTier(nameOf(index))}
            </Button>
          )
        }
      />
      <Button className={styles.small} disabled={disabled} onClick={add}>
        {own.addTier}
      </Button>
      <CustomGrid draft={draft} faults={faults} nameOf={nameOf} disabled={disabled} onDraft={onDraft} />
    </>
  );
}
