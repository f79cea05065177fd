import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const root = path.join(__dirname, '..');

/**
 * Runs a command in the project's folder and shows its output at once. Returns the exit code; 127, as in a shell, if
 * there is no such command.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    return code ?? 1;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 127;
    throw error;
  }
}

/** Runs a script with the Node of this process, on every system. Paths are relative to the project's folder. */
export function runNode(script: string, args: readonly string[], options?: SpawnOptions): Promise<number> {
  return run(process.execPath, [script, ...args], options);
}
