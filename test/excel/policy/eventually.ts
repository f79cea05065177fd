import { patience } from '../../e2e/page/until';

/** Waits until an expectation passes: events, reading, writing and calculating take several messages. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    await new Promise((passed) => setTimeout(passed, 100));
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
