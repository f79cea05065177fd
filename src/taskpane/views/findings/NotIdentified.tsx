import { traits } from '../../../classifier/language';
import { splitAddress } from '../../../sheet/cells/cell';
import type { NotKept } from '../../../sheet/client/clients-by-key';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { usePaneStyles } from '../shared/styles';

interface NotIdentifiedProps {
  cells: readonly NotKept[];
  /** What follows from it: nothing is kept about these clients. */
  children: string;
  goTo: (address: string) => void;
}

/** Lists the cells of clients who cannot be told apart, with the reason; nothing if there are none. */
export function NotIdentified({ cells, children, goTo }: NotIdentifiedProps) {
  const pane = usePaneStyles();
  const { language, text } = useWords();
  if (cells.length === 0) return null;
  return (
    <>
      <p className={pane.text}>{children}</p>
      <CellList items={cells} goTo={goTo}>
        {({ cell, why }) => splitAddress(cell).sheet + traits[language].colon + text.notIdentified[why]}
      </CellList>
    </>
  );
}
