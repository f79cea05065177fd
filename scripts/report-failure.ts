/** Prints what went wrong and sets the script's exit code to failure. Called at the end of a script. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
