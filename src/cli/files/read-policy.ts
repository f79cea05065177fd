import { defaultLanguage, type Language } from '../../classifier/language';
import { faultText } from '../../policy/fault';
import { policyFromJson } from '../../policy/file/policy-file';
import type { Policy } from '../../policy/policy';
import { CliProblem } from '../problem/cli-problem';
import { readInput } from './read-input';

/**
 * Reads a policy file, as the pane saves it.
 *
 * @throws CliProblem with every mistake in it, each with its place
 */
export async function readPolicyFile(file: string, language: Language = defaultLanguage): Promise<Policy> {
  const read = policyFromJson(new TextDecoder().decode(await readInput(file)));
  if ('policy' in read) return read.policy;
  throw new CliProblem('faultyPolicy', {
    file,
    faults: read.faults.map((fault) => faultText(fault, language)),
  });
}
