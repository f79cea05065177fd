import { blockOnSheet } from '../../../sheet/cells/cell';
import { outsideText } from '../../../sheet/find/outside-text';
import type { Plan } from '../../../sheet/plan/plan';
import { useWords } from '../../text/words';
import { CellList } from '../shared/CellList';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

interface OutsideSectionProps {
  sheetName: string;
  outside: Plan['outside'];
  goTo: (address: string) => void;
}

/**
 * Lists cells around the customers that may be customers too, and says why they were not included and how to include
 * them.
 */
export function OutsideSection({ sheetName, outside, goTo }: OutsideSectionProps) {
  const styles = usePaneStyles();
  const { language, text, count } = useWords();
  const items = outside.map((cells) => ({ cell: blockOnSheet(sheetName, cells), cause: cells.cause }));
  return (
    <HeadedSection heading={text.outside.heading(count(items.length))}>
      <p className={styles.note}>{text.outside.explanation}</p>
      <CellList items={items} goTo={goTo}>
        {({ cause }) => outsideText[language][cause]}
      </CellList>
    </HeadedSection>
  );
}
