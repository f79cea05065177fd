import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { withoutSheet } from '../../text/address';
import { useWords } from '../../text/words';
import { usePaneStyles } from './styles';

/** How many cells to show at first. */
const FIRST = 5;
/** How many more to show at each click, because there may be thousands. */
const STEP = 50;

const useStyles = makeStyles({
  more: { alignSelf: 'flex-start' },
  cell: { fontVariantNumeric: 'tabular-nums' },
});

interface CellListProps<Item extends { readonly cell: string }> {
  items: readonly Item[];
  children: (item: Item) => ReactNode;
  goTo: (address: string) => void;
}

/** Lists cells, each with a link and a remark. */
export function CellList<Item extends { readonly cell: string }>({
  items,
  children,
  goTo,
}: CellListProps<Item>) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { text, count } = useWords();
  const [shown, setShown] = useState(FIRST);
  const left = items.length - shown;

  return (
    <>
      <ul className={pane.list}>
        {items.slice(0, shown).map((item) => (
          <li key={item.cell} className={pane.text}>
            <Link
              as="button"
              inline
              className={styles.cell}
              aria-label={text.list.goTo(item.cell)}
              onClick={() => goTo(item.cell)}
            >
              {withoutSheet(item.cell)}
            </Link>{' '}
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + STEP)}>
          {text.list.more(count(left))}
        </Button>
      )}
    </>
  );
}
