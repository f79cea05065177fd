import type { Language } from '../../classifier/language';
import type { Terminal } from '../report/terminal';

/** A command: does its work and prints the result. Throws if it cannot finish. */
export type Command = (
  args: readonly string[],
  terminal: Terminal,
  /** The language of messages, if one was given. */
  language: Language | undefined,
) => Promise<void>;
