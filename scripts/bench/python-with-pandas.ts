import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Returns the Python to run pandas by: the one in CLIENTTIER_PYTHON, otherwise a new one with pandas in a folder of its
 * own. Undefined, and says so, if that cannot be made.
 */
export function pythonWithPandas(folder: string): string | undefined {
  const given = process.env.CLIENTTIER_PYTHON;
  if (given !== undefined) return given;
  const python = path.join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const isMade = ([program, ...args]: readonly string[]) => spawnSync(program!, args).status === 0;
  if (isMade(['python3', '-m', 'venv', folder]) && isMade([python, '-m', 'pip', 'install', '-q', 'pandas']))
    return python;
  console.error('Without pandas, because Python 3 with venv, or the package, is not there.');
  return undefined;
}
