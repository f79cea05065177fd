/** Waits until an expectation passes: events, reading, writing and calculating take several messages. */
export async function eventually(holds: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    await new Promise((passed) => setTimeout(passed, 100));
    try {
      return await holds();
    } catch (error) {
      if (attempt === 40) throw error;
    }
  }
}
