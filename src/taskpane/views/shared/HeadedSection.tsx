import { useId, type ReactNode } from 'react';
import { usePaneStyles } from './styles';

interface HeadedSectionProps {
  heading: string;
  /** What stands at the right of the heading, or below it where there is no room. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page under a heading of its own, by which a screen reader names it. */
export function HeadedSection({ heading, aside, children }: HeadedSectionProps) {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.headingRow}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
