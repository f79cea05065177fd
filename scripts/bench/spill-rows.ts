import { firstFunctions } from '../../src/functions/catalogue/first-functions';
import { median } from './median';
import { processorTimeSince } from './measure/processor-time';

/**
 * Measures one formula over a column, in the code as it is shipped. Prints the median of the milliseconds of the
 * processor for the function itself, without office.js.
 */
function measureSpill(rows: number, rounds: number): number {
  const tier = firstFunctions.find(({ id }) => id === 'CLIENT_TIER')!;
  const column = (cellOf: (row: number) => number) => Array.from({ length: rows }, (_, row) => [cellOf(row)]);
  const given = JSON.stringify([
    column((row) => (row * 7919) % 10_007),
    column((row) => row % 10),
    [[5_000]],
    [[5]],
  ]);
  const times = Array.from({ length: rounds }, () => {
    // Arguments are new arrays at each call, as office.js makes them from a message.
    const cells = JSON.parse(given) as number[][][];
    const from = process.cpuUsage();
    tier.evaluate([...cells, null] as Parameters<typeof tier.evaluate>[0], { language: 'en', today: 46_000 });
    return processorTimeSince(from);
  });
  return median(times);
}

const [rows, rounds] = process.argv.slice(2).map(Number);
console.log(measureSpill(rows!, rounds!));
