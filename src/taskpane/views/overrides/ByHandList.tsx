import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { words } from '../../../overrides/words/languages';
import type { KnownByHand } from '../../../overrides/plan-overrides';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

const useStyles = makeStyles({ below: { display: 'block' } });

interface ByHandListProps {
  clients: readonly KnownByHand[];
  /** Keys of the clients whose segment goes back with the next run. */
  goesBack: ReadonlySet<string>;
  disabled: boolean;
  onGoBack: (key: string, goes: boolean) => void;
  onChange: (key: string) => void;
  goTo: (address: string) => void;
}

/**
 * Lists clients who are set by hand, those past their end first, each with the reason and a button to change it. Whose
 * end is past can go back to the calculated segment.
 */
export function ByHandList({ clients, goesBack, disabled, onGoBack, onChange, goTo }: ByHandListProps) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { language, date, text: paneText } = useWords();
  const text = words[language].pane;
  const sorted = [...clients].sort((a, b) => Number(b.isPast) - Number(a.isPast));
  const saidOf = ({ said, isPast }: KnownByHand) => {
    if (!said || said.row.reason === '') return text.noReason;
    const { reason, by, until } = said.row;
    return [
      text.said(reason, by),
      ...(until === undefined ? [] : [isPast ? text.isPast(date(until)) : text.lasts(date(until))]),
      ...(said.isHere ? [] : [text.elsewhere(said.row.list)]),
    ].join(paneText.listSeparator);
  };
  return (
    <CellList items={sorted} goTo={goTo}>
      {(client) => (
        <>
          {text.row(client.client, client.tier)}
          <span className={`${pane.note} ${styles.below}`}>{saidOf(client)}</span>
          {client.isPast && (
            <Checkbox
              label={text.goBack(client.computed)}
              checked={goesBack.has(client.key)}
              disabled={disabled}
              onChange={(_, { checked }) => onGoBack(client.key, checked === true)}
            />
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.changeOf(client.client)}
            disabledFocusable={disabled}
            onClick={() => onChange(client.key)}
          >
            {text.change}
          </Button>
        </>
      )}
    </CellList>
  );
}
