import { defaultLanguage } from '../classifier/language';
import { languageAmong } from './arguments/options';
import type { Command } from './commands/command';
import { explain } from './commands/explain';
import { models } from './commands/models';
import { policy } from './commands/policy';
import { segment } from './commands/segment';
import { sql } from './commands/sql';
import { CliProblem } from './problem/cli-problem';
import { exitCodes, type ExitCode } from './problem/exit-codes';
import { endingFor } from './problem/problem-of';
import type { Terminal } from './report/terminal';
import { words } from './words/languages';
import type { CommandName } from './words/report';

const commands: Readonly<Record<CommandName, Command>> = {
  segment,
  explain,
  models,
  policy,
  sql,
};

/** Runs the command in these arguments, and returns the exit code. Never rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = languageAmong(args);
  try {
    const [name = '--help', ...rest] = args;
    if (isHelp(name) || rest.some(isHelp)) {
      const { help, usage } = words[language ?? defaultLanguage].report;
      terminal.print(help(Object.values(usage)));
      return args.length === 0 ? exitCodes.usage : exitCodes.done;
    }
    const command = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined;
    if (!command) throw new CliProblem('unknownCommand', { command: name, known: Object.keys(commands) });
    await command(rest, terminal, language);
    return exitCodes.done;
  } catch (error) {
    const { code, message } = endingFor(error, language ?? defaultLanguage);
    terminal.printError(message);
    return code;
  }
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h';
