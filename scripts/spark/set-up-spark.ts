import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run';

const root = path.join(__dirname, '../..');
const folder = path.join(root, '.spark');
const packages = path.join(root, 'test/spark/requirements.txt');
const log = path.join(folder, 'pip.log');

/** The Python that has Spark, once it is set up. */
export const python = path.join(folder, 'bin/python');

const quiet = { stdio: 'ignore' } as const;
const succeeds = async (command: string, args: readonly string[]) => (await run(command, args, quiet)) === 0;

/**
 * Python code that fails if this Python is too old or cannot make a virtual environment with pip. Debian has a package
 * of its own for the latter.
 */
const canMakeEnvironment = 'import sys, venv, ensurepip; assert sys.version_info >= (3, 9)';

/** Returns whether the Java that Spark would use is version 17 or newer. */
function hasJava(): boolean {
  const { JAVA_HOME: home } = process.env;
  const java = home ? path.join(home, 'bin/java') : 'java';
  const { stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  // Matches the first number of the version. Java 8 names itself 1.8, so this is 1 for it.
  const [, version] = /java\.specification\.version = (\d+)/.exec(stderr ?? '') ?? [];
  return Number(version ?? 0) >= 17;
}

/**
 * Installs Spark into a folder of this project, unless it is there already. Returns the reason if it cannot be
 * installed; undefined if it is there.
 */
export async function setUpSpark(): Promise<string | undefined> {
  if (!(await succeeds('python3', ['-c', canMakeEnvironment])))
    return 'there is no Python from 3.9 on with venv (on Debian: apt install python3-venv)';
  if (!hasJava()) return 'there is no Java from 17 on';
  const [installed, wanted] = [path.join(folder, 'installed.txt'), readFileSync(packages, 'utf8')];
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
    if (await succeeds(python, ['-c', 'import pyspark, sqlglot'])) return undefined;
  }
  console.log('Installing Spark and sqlglot into .spark');
  if (!(await succeeds('python3', ['-m', 'venv', '--clear', folder]))) return 'python3 -m venv failed';
  const install = ['-m', 'pip', 'install', '--retries', '2', '--log', log, '--requirement', packages];
  // While pip builds a package, it installs further packages to build it with. This makes it take their versions from
  // the same list.
  const env = { ...process.env, PIP_CONSTRAINT: packages };
  if ((await run(python, install, { ...quiet, env })) !== 0)
    return 'pip could not install it (.spark/pip.log says why; without a network it cannot)';
  writeFileSync(installed, wanted);
  return undefined;
}
