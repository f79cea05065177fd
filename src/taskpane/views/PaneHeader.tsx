import { makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words';
import { ProductMark } from './ProductMark';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function PaneHeader() {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <header className={styles.header}>
      <ProductMark size={24} />
      <h1 className={styles.name}>{text.product}</h1>
    </header>
  );
}
