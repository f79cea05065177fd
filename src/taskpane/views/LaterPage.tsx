import { useEffect, useState, type ComponentType } from 'react';
import { SheetProblem } from '../../sheet/problem';
import { useWords } from '../text/words';
import { FailureNote } from './shared/FailureNote';
import { usePaneStyles } from './shared/styles';

type LaterPageProps<Props> = Props & {
  /** Loads the page; called again if it failed before. */
  load: () => Promise<ComponentType<Props>>;
};

/**
 * Shows a page of which the script is loaded when it is first opened. Until then it says so; if the script cannot be
 * loaded, it says what to do, and *Try again* does it.
 */
export function LaterPage<Props extends object>({ load, ...props }: LaterPageProps<Props>) {
  const pane = usePaneStyles();
  const { text } = useWords();
  const [loaded, setLoaded] = useState<{ readonly Page?: ComponentType<Props> }>();
  const isAsked = loaded === undefined;

  useEffect(() => {
    if (!isAsked) return;
    let isShown = true;
    const show = (Page?: ComponentType<Props>) => isShown && setLoaded({ Page });
    load().then(show, () => show());
    return () => {
      isShown = false;
    };
  }, [load, isAsked]);

  if (loaded?.Page) return <loaded.Page {...(props as unknown as Props)} />;
  return (
    <main className={pane.main} tabIndex={-1} aria-busy={isAsked}>
      {isAsked ? (
        <p className={pane.text} role="status">
          {text.pages.loading}
        </p>
      ) : (
        <FailureNote
          failure={{ kind: 'sheet', problem: new SheetProblem('notLoaded', {}) }}
          label={text.pages.tryAgain}
          onClose={() => setLoaded(undefined)}
        />
      )}
    </main>
  );
}
