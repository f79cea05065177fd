import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Plan } from '../../../sheet/plan/plan';
import type { Segmentation } from '../../hooks/use-segmentation';
import { useWords } from '../../text/words';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';
import { MovesList } from './MovesList';

const useStyles = makeStyles({ count: { fontWeight: tokens.fontWeightSemibold } });

interface KeptCutoffsProps {
  /** What a run would write; while the clients are counted again, the plan from before. */
  plan: Plan | undefined;
  segmentation: Pick<Segmentation, 'state' | 'dispatch' | 'model' | 'goTo'>;
}

/**
 * Says on which days the cut-offs were computed, offers to compute them anew, and lists the clients who would change
 * tiers.
 */
export function KeptCutoffs({ plan, segmentation }: KeptCutoffsProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, date, count } = useWords();
  const words = text.afterRun.moves;
  const { state, dispatch, model, goTo } = segmentation;
  const computesAnew = state.draft.computesAnew === true;
  const days = [...new Set(plan?.policyCutoffs.flatMap(({ drawnOn }) => drawnOn ?? []))].sort(
    (a, b) => a - b,
  );
  const moves = plan?.moves ?? [];
  const isKept = days.length > 0;
  return (
    <>
      {(isKept || computesAnew) && (
        <HeadedSection heading={text.afterRun.kept.heading}>
          <p className={pane.text}>
            {isKept
              ? text.afterRun.kept.days(days.map(date).join(text.listSeparator))
              : text.afterRun.kept.today}
          </p>
          <Checkbox
            label={text.afterRun.kept.computeAnew}
            checked={computesAnew}
            disabled={state.work !== undefined}
            onChange={(_, { checked }) =>
              dispatch({ type: 'computingChosen', computesAnew: checked === true })
            }
          />
        </HeadedSection>
      )}
      {(moves.length > 0 || computesAnew) && (
        <HeadedSection heading={words.heading}>
          <p className={mergeClasses(pane.text, styles.count)}>
            {moves.length > 0 ? words.would(count(moves.length)) : words.nobodyWould}
          </p>
          {moves.length > 0 && <MovesList moves={moves} model={model} goTo={goTo} />}
        </HeadedSection>
      )}
    </>
  );
}
