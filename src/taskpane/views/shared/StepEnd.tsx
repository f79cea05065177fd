import type { Failure } from '../../state/failure';
import { FailureNote } from './FailureNote';
import { usePaneStyles } from './styles';

interface StepEndProps {
  /** The step. Only `failed` matters here. */
  step: { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: string };
  /** The text about the result; undefined if there is none. */
  children: string | undefined;
  onClose: () => void;
}

/** Shows how work in a section has ended: its result, or why it failed. Shows nothing before. */
export function StepEnd({ step, children, onClose }: StepEndProps) {
  const pane = usePaneStyles();
  // The `failure` of any other step is shown by its own section, for example that a sheet of clients was not written.
  if (step.kind === 'failed' && 'failure' in step)
    return <FailureNote failure={step.failure} onClose={onClose} />;
  return (
    children !== undefined && (
      <p className={pane.text} role="status">
        {children}
      </p>
    )
  );
}
