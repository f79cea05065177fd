import { runNode } from '../run';

/**
 * Builds the demo into build/demo.
 *
 * @throws Error if the build fails, after printing the reason
 */
export async function buildDemo(): Promise<void> {
  const code = await runNode('node_modules/webpack/bin/webpack.js', [
    '--mode',
    'production',
    '--env',
    'demo',
  ]);
  if (code !== 0) throw new Error('The demo could not be built: see the messages above.');
}
