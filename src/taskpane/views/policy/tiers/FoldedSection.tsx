import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePaneStyles } from '../../shared/styles';

/** Styles of a line that opens and closes what is below it. */
export const useFoldStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
    minHeight: '28px',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { flexGrow: 1, minWidth: 0 },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Shows whether a line is open; `aria-expanded` tells screen readers. */
export function FoldMark({ open }: { open: boolean }) {
  const styles = useFoldStyles();
  return (
    <span className={styles.mark} aria-hidden>
      {open ? '▾' : '▸'}
    </span>
  );
}

interface FoldedSectionProps {
  heading: string;
  /** A fault in the section, shown beside the heading so that it is seen while the section is closed. */
  note?: string;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** Shows a section that only has its heading while it is closed. A click on the heading calls `onToggle`. */
export function FoldedSection({ heading, note, open, onToggle, children }: FoldedSectionProps) {
  const pane = usePaneStyles();
  const styles = useFoldStyles();
  const id = useId();
  return (
    <section className={pane.section} aria-labelledby={id}>
      <h2 className={pane.heading}>
        <button
          type="button"
          id={id}
          className={mergeClasses(styles.line, styles.heading)}
          aria-expanded={open}
          onClick={onToggle}
        >
          <FoldMark open={open} />
          <span className={styles.title}>{heading}</span>
          {note && <span className={mergeClasses(pane.note, styles.wrong)}>{note}</span>}
        </button>
      </h2>
      {open && children}
    </section>
  );
}
