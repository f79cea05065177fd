import type { Step } from '../../hooks/use-step';
import { progressText } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { FailureNote } from './FailureNote';
import { usePaneStyles } from './styles';
import { Working } from './Working';

interface StepNoteProps<Done> {
  step: Step<Done> | undefined;
  /** Names the work. */
  title: string;
  /** Returns the text about the result. */
  children: (done: Done) => string;
  onClose: () => void;
}

/** Shows the state of work in a section: its progress, its result, or why it failed. */
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
