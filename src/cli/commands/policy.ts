import { defaultLanguage } from '../../classifier/language';
import { CliProblem } from '../problem/cli-problem';
import { words } from '../words/languages';
import type { Command } from './command';
import { checkPolicy } from './policy-check';
import { makePolicy } from './policy-make';

const actions: Readonly<Record<string, Command>> = { check: checkPolicy, make: makePolicy };

/** Checks a policy file, or makes one. */
export const policy: Command = async (args, terminal, messages) => {
  const [name, ...rest] = args;
  const { usage } = words[messages ?? defaultLanguage].report;
  if (name === undefined || name.startsWith('-'))
    throw new CliProblem('missingArgument', { command: 'policy', usage: usage.policy });
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) {
    const known = Object.keys(actions).map((each) => `policy ${each}`);
    throw new CliProblem('unknownCommand', { command: `policy ${name}`, known });
  }
  await action(rest, terminal, messages);
};
