/**
 * Returns the lower edge of the upper of two classes with the least variance within them (Fisher 1958, Jenks 1967).
 * This is the split of the sorted numbers at which the class means differ most, weighted by class sizes. Equal
 * numbers are never split; of equally good splits the highest counts. A single number is its own edge.
 */
export function naturalBreak(numbers: Float64Array): number {
  const ascending = numbers.slice().sort();
  // Differences from the middle, because squares of large sums would lose the digits that differ.
  const middle = ascending[ascending.length >> 1]!;
  const total = ascending.reduce((sum, number) => sum + (number - middle), 0);
  let [edge, most] = [ascending[0]!, -Infinity];
  let below = 0;
  for (let count = 1; count < ascending.length; count++) {
    below += ascending[count - 1]! - middle;
    if (ascending[count] === ascending[count - 1]) continue;
    const between = below ** 2 / count + (total - below) ** 2 / (ascending.length - count);
    if (between >= most) [edge, most] = [ascending[count]!, between];
  }
  return edge;
}
