import type { Page } from 'playwright-core';

function listOf(clients: number): string {
  const rows = Array.from({ length: clients }, (_, row) => {
    const sales = (row * 7919) % 10_007;
    const loyalty = row % 101 === 0 ? 'ask' : row % 7 === 0 ? 'high' : row % 10;
    return `Client ${row},${row % 3 === 0 ? `"¥${sales.toLocaleString('en-US')}.50"` : sales},City ${row % 997},${loyalty}`;
  });
  return `Client,Sales,City,Loyalty\n${rows.join('\n')}\n`;
}

/** Opens a list in the demo. Returns the milliseconds from the pane's frame to the first answer. */
export async function openList(page: Page, clients: number): Promise<number> {
  const began = page.evaluate(
    () =>
      new Promise<number>((begun) => {
        const slot = window.document.querySelector('#task-pane')!;
        const observer = new MutationObserver((records) => {
          if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
          observer.disconnect();
          begun(performance.timeOrigin + performance.now());
        });
        observer.observe(slot, { childList: true, subtree: true });
      }),
  );
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('banner').getByRole('button', { name: 'Open…' }).click(),
  ]);
  const name = `clients-${clients}.csv`;
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(listOf(clients)) });
  const start = await began;
  const answer = page
    .frameLocator('#task-pane iframe')
    .getByRole('heading', { name: new RegExp(`^${clients.toLocaleString('en-US')} clients, `) });
  await answer.waitFor();
  return Date.now() - start;
}
