import type { Request } from '../choice/request';
import { CliProblem } from '../problem/cli-problem';

/**
 * Refuses formulas for a file that can hold only values.
 *
 * @throws CliProblem if formulas are asked for
 */
export function requireValues({ writeAs }: Request, out: string): void {
  if (writeAs !== undefined && writeAs !== 'values') throw new CliProblem('formulasInList', { file: out });
}
