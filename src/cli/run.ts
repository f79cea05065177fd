import { defaultLanguage } from '../classifier/language';
import { languageAmong } from './arguments/options';
import type { Command } from './commands/command';
import { CliProblem } from './problem/cli-problem';
import { exitCodes, type ExitCode } from './problem/exit-codes';
import { endingFor } from './problem/problem-of';
import type { Terminal } from './report/terminal';
import { words } from './words/languages';
import type { CommandName } from './words/report';

/** Only the command that is asked for is loaded, because each takes time to load what it needs. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  segment: async () => (await import('./commands/segment')).segment,
  explain: async () => (await import('./commands/explain')).explain,
  models: async () => (await import('./commands/models')).models,
  policy: async () => (await import('./commands/policy')).policy,
  sql: async () => (await import('./commands/sql')).sql,
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
    const load = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined;
    if (!load) throw new CliProblem('unknownCommand', { command: name, known: Object.keys(commands) });
    const command = await load();
    await command(rest, terminal, language);
    return exitCodes.done;
  } catch (error) {
    const { code, message } = endingFor(error, language ?? defaultLanguage);
    terminal.printError(message);
    return code;
  }
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h';
