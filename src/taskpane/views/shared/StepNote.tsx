import type { Step } from '../../hooks/use-step';
import { progressText } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { FailureNote } from './FailureNote';
import { usePaneStyles } from './styles';
import { Working } from './Working';

interface StepNoteProps<Done> {
  step: Step<Done> | undefined;
  /** Says what the work is. */
  title: string;
  /** Says what the work came to. */
  children: (done: Done) => string;
  onClose: () => void;
}

/** Shows how the work of a section goes, what it came to, or why it failed. */
export function StepNote<Done>({ step, title, children, onClose }: StepNoteProps<Done>) {
  const pane = usePaneStyles();
  const words = useWords();
  if (!step) return null;
  if (step.kind === 'failed') return <FailureNote failure={step.failure} onClose={onClose} />;
  if (step.kind === 'working')
    return <Working title={step.progress ? progressText(step.progress, words) : title} isCancelDisabled />;
  return (
    <p className={pane.note} role="status">
      {children(step.done)}
    </p>
  );
}
