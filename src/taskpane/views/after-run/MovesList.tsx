import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Model } from '../../../classifier/model';
import { unclassifiedNameOf, unclassifiedOutcome } from '../../../classifier/unclassified';
import type { Move, WhyMoved } from '../../../sheet/plan/move';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({
  count: { fontWeight: tokens.fontWeightSemibold },
  why: { display: 'block' },
});

interface MovesListProps {
  moves: readonly Move[];
  model: Model;
  /** True if a run has moved the clients; false if the next run would. */
  isDone: boolean;
  goTo: (address: string) => void;
}

/**
 * Says how many clients change tiers and for which reasons. Lists each client with the old tier, the new tier and why.
 */
export function MovesList({ moves, model, isDone, goTo }: MovesListProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, language, count } = useWords();
  const words = text.afterRun.moves;
  if (moves.length === 0) return <p className={pane.text}>{isDone ? words.nobody : words.nobodyWould}</p>;

  const nameOf = (id: string) =>
    id === unclassifiedOutcome
      ? unclassifiedNameOf(model)[language]
      : (model.tiers.find((tier) => tier.id === id)?.name[language] ?? id);
  const reasons = (why: readonly WhyMoved[]) => why.map((each) => words.why[each]).join(text.listSeparator);
  const causes = (Object.keys(words.why) as WhyMoved[]).flatMap((each) => {
    const clients = moves.filter(({ why }) => why.includes(each)).length;
    return clients > 0 ? [words.because(count(clients), words.why[each])] : [];
  });
  return (
    <>
      <p className={mergeClasses(pane.text, styles.count)}>
        {(isDone ? words.did : words.would)(count(moves.length))}
      </p>
      <p className={pane.note}>{causes.join(text.listSeparator)}</p>
      <CellList items={moves} goTo={goTo}>
        {({ client, from, to, why }) => (
          <>
            {words.fromTo(client || words.unnamed, nameOf(from), nameOf(to))}
            <span className={mergeClasses(pane.note, styles.why)}>{words.reasons(reasons(why))}</span>
          </>
        )}
      </CellList>
    </>
  );
}
