/**
 * The exit codes of the command line, listed in docs/command-line.md. A code never changes, because scripts compare it.
 */
export const exitCodes = {
  done: 0,
  /** A defect of ClientTier itself. */
  failed: 1,
  /** The command or an option is not written correctly. */
  usage: 2,
  /** The file leaves a question open that an option answers: which model, which column. */
  undecided: 3,
  /** The input cannot be read, or holds no customers that can be segmented. */
  input: 4,
  /** The output cannot be written. */
  output: 5,
  /** The policy is not valid. */
  policy: 6,
  /** Ctrl-C, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
  /** Another program ended the command, such as `timeout` or a shutdown. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
