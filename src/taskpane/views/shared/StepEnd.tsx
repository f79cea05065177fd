import type { Failure } from '../../state/failure';
import { FailureNote } from './FailureNote';
import { usePaneStyles } from './styles';

interface StepEndProps {
  /** The step: it has failed, or is any other. */
  step: { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: string };
  /** The text about the result; undefined if there is none. */
  children: string | undefined;
  onClose: () => void;
}

/** Shows how work in a section has ended: its result, or why it failed. Shows nothing before. */
export function StepEnd({ step, children, onClose }: StepEndProps) {
  const pane = usePaneStyles();
  if ('failure' in step) return <FailureNote failure={step.failure} onClose={onClose} />;
  return (
    children !== undefined && (
      <p className={pane.text} role="status">
        {children}
      </p>
    )
  );
}
