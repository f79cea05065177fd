import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chanceFrom } from '../src/demo/sample-chance';

/**
 * Prints comments of each folder of src, picked at random, without the code below them. Say what that code does, then
 * look. Call: `npx tsx scripts/pick-comments.ts <seed> <how many per folder>`
 */
const [, , seed = '1', count = '3'] = process.argv;
const chance = chanceFrom(Number(seed));

const byFolder = new Map<string, string[]>();
for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.tsx?$/.test(file)) continue;
  const source = readFileSync(path.join('src', file), 'utf8');
  const comments = [...source.matchAll(/\/\*.*?\*\/|(?:^[ \t]*\/\/[^\n]*\n)+/gms)].map(
    ({ 0: comment, index }) => {
      const line = source.slice(0, index).split('\n').length;
      const text = comment.replace(/^\s*(?:\/\*+|\*\/|\*|\/\/)|\*\/$/gm, '').replace(/\s+/g, ' ');
      return `src/${file}:${line} ${text.trim()}`;
    },
  );
  const folder = path.dirname(file);
  byFolder.set(folder, [...(byFolder.get(folder) ?? []), ...comments]);
}

for (const comments of byFolder.values()) {
  const picked = comments.map((comment) => ({ comment, place: chance() }));
  picked.sort((one, other) => one.place - other.place);
  for (const { comment } of picked.slice(0, Number(count))) console.log(comment);
}
