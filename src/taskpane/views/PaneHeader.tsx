import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { pages, type Page } from '../state/page';
import { useWords } from '../text/words';
import { ProductMark } from './shared/ProductMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
  name: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  pages: { display: 'flex', gap: tokens.spacingHorizontalXS },
  page: { minWidth: 0 },
});

/** Shows the product's name and a button for each page. */
export function PaneHeader({ page, onPage }: { page: Page; onPage: (page: Page) => void }) {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <header className={styles.header}>
      <ProductMark size={24} />
      <h1 className={styles.name}>{text.product}</h1>
      <nav className={styles.pages} aria-label={text.pages.label}>
        {pages.map((each) => (
          <Button
            key={each}
            className={styles.page}
            size="small"
            appearance={each === page ? 'secondary' : 'subtle'}
            aria-current={each === page ? 'page' : undefined}
            onClick={() => onPage(each)}
          >
            {text.pages[each]}
          </Button>
        ))}
      </nav>
    </header>
  );
}
