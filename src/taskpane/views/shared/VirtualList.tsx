import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePaneStyles } from './styles';

/** Height of a row in pixels. All rows have it, so that only those in view need to exist. */
const rowHeight = 28;
/** The most rows in view. */
const mostInView = 9;
/** Rows to draw above and below the view, so that scrolling shows no gap. */
const around = 6;

const useStyles = makeStyles({
  view: { overflowY: 'auto', position: 'relative' },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: `${rowHeight}px`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    width: '100%',
  },
});

interface VirtualListProps<Item> {
  items: readonly Item[];
  /** The name of the list, for screen readers. */
  label: string;
  children: (item: Item) => ReactNode;
  onChoose: (item: Item) => void;
}

/** Lists any number of items. Only those in view exist in the page. Arrow keys, Home and End move along the list. */
export function VirtualList<Item>({ items, label, children, onChoose }: VirtualListProps<Item>) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const view = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState(0);
  const isMoved = useRef(false);
  const first = Math.max(0, Math.floor(top / rowHeight) - around);
  const shown = items.slice(first, first + mostInView + 2 * around);

  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    view.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  });

  const moveTo = (index: number) => {
    const next = Math.min(items.length - 1, Math.max(0, index));
    const { current } = view;
    if (current) {
      const lowest = (next + 1) * rowHeight - current.clientHeight;
      current.scrollTop = Math.min(next * rowHeight, Math.max(lowest, current.scrollTop));
      setTop(current.scrollTop);
    }
    isMoved.current = true;
    setActive(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + mostInView,
      PageUp: active - mostInView,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };

  return (
    <ul
      ref={view}
      className={mergeClasses(pane.list, styles.view)}
      style={{ height: `${rowHeight * Math.min(mostInView, items.length)}px` }}
      aria-label={label}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={onKey}
    >
      {shown.map((item, offset) => {
        const index = first + offset;
        return (
          <li key={index} aria-setsize={items.length} aria-posinset={index + 1}>
            <button
              type="button"
              className={styles.row}
              style={{ top: `${rowHeight * index}px` }}
              tabIndex={index === active ? 0 : -1}
              onFocus={() => setActive(index)}
              onClick={() => onChoose(item)}
            >
              {children(item)}
            </button>
          </li>
        );
      })}
      <li
        aria-hidden
        style={{ position: 'absolute', top: `${rowHeight * items.length - 1}px`, height: '1px' }}
      />
    </ul>
  );
}
