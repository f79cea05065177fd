import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Bundles a script as the add-in's build does, because tsx would add calls that the shipped code does not have.
 *
 * @param script the path from scripts/bench, without its ending
 * @returns the path of the bundle, which is deleted as this process ends
 */
export function bundleOf(script: string): string {
  const bundle = path.join(tmpdir(), `clienttier-${path.basename(script)}-${process.pid}.cjs`);
  buildSync({
    entryPoints: [path.join(__dirname, '..', `${script}.ts`)],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'es2022',
  });
  process.once('exit', () => rmSync(bundle, { force: true }));
  return bundle;
}

/** Bundles a script. Returns a function that runs it in a process of its own and returns the JSON that it prints. */
export function bundled<Answer>(script: string): (...given: readonly (string | number)[]) => Answer {
  const bundle = bundleOf(script);
  return (...given) =>
    JSON.parse(
      execFileSync(process.execPath, [bundle, ...given.map(String)], { encoding: 'utf8' }),
    ) as Answer;
}
