/** Prints what went wrong and makes the script's exit code a failure; called at the end of a script. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
