import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { traits } from '../../../classifier/language';
import type { Model } from '../../../classifier/model';
import { unclassifiedNameOf, unclassifiedOutcome } from '../../../classifier/unclassified';
import type { Move, WhyMoved } from '../../../sheet/plan/move';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({ why: { display: 'block' } });

interface MovesListProps {
  moves: readonly Move[];
  model: Model;
  goTo: (address: string) => void;
}

/** Says how many clients change tiers for which reason. Lists each client with the old tier, the new tier and why. */
export function MovesList({ moves, model, goTo }: MovesListProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, language, count } = useWords();
  const words = text.afterRun.moves;
  const nameOf = (id: string) =>
    id === unclassifiedOutcome
      ? unclassifiedNameOf(model)[language]
      : (model.tiers.find((tier) => tier.id === id)?.name[language] ?? id);
  const reasons = (why: readonly WhyMoved[]) => why.map((each) => words.why[each]).join(text.listSeparator);
  const causes = (Object.keys(words.why) as WhyMoved[]).flatMap((each) => {
    const clients = moves.filter(({ why }) => why.includes(each)).length;
    return clients > 0 ? [words.because[each](count(clients))] : [];
  });
  return (
    <>
      <p className={pane.note}>{causes.join(traits[language].sentenceSeparator)}</p>
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
