import { serialOfDate } from '../sheet/cells/excel-date';
import { defaultLanguage } from '../classifier/language';
import { languageAmong } from './arguments/options';
import { removeUnfinished } from './files/output-file';
import { CliProblem } from './problem/cli-problem';
import { progressBar } from './report/progress-bar';
import { run } from './run';

const args = process.argv.slice(2);
const bar = process.stderr.isTTY ? progressBar((text) => process.stderr.write(text)) : undefined;

function endAtOnce(code: 'interrupted' | 'terminated'): void {
  removeUnfinished();
  bar?.clear();
  const problem = new CliProblem(code, {});
  process.stderr.write(`${problem.in(languageAmong(args) ?? defaultLanguage)}\n`);
  process.exit(problem.exitCode);
}
process.once('SIGINT', () => endAtOnce('interrupted'));
process.once('SIGTERM', () => endAtOnce('terminated'));
// Ends quietly if the reader of the output stops early: `clienttier models | head -1`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

void run(args, {
  print: (text) => {
    bar?.clear();
    process.stdout.write(`${text}\n`);
  },
  printError: (text) => {
    bar?.clear();
    process.stderr.write(`${text}\n`);
  },
  showProgress: bar?.show,
  today: serialOfDate(new Date()),
}).then((code) => {
  process.exitCode = code;
  // Ends the process once everything is printed, because timers of Univer would keep it running.
  process.stdout.write('', () => process.exit());
});
