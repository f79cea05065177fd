import { beforeAll, beforeEach } from '@jest/globals';
import { associateCommands } from '../../src/commands/index';
import { subscribeToCommandResults, type CommandResult } from '../../src/commands/command-result';
import { bookForTests } from '../excel/book/book-for-tests';

/** Opens a workbook with the ribbon's button for the tests of a file. Call it once. */
export function segmentButton() {
  const book = bookForTests();
  /** What the pane was told during a test. */
  const results: CommandResult[] = [];

  beforeAll(() => {
    associateCommands();
    subscribeToCommandResults((result) => {
      if (result.kind !== 'running') results.push(result);
    });
  });
  beforeEach(async () => {
    results.length = 0;
    await Office.addin.hide();
  });

  /** Presses the button, which returns at once, and waits for the message with the result. */
  async function pressAndWait(): Promise<void> {
    const told = new Promise<void>((resolve) => {
      const stop = subscribeToCommandResults(({ kind }) => {
        if (kind === 'running') return;
        stop();
        resolve();
      });
    });
    await book.excel.pressRibbonButton('segmentSheet');
    await told;
  }

  return { book, results, pressAndWait };
}
