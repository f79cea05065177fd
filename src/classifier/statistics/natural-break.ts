/**
 * The lower edge of the upper of two classes with the least variance within them (Fisher 1958, Jenks 1967): of all
 * places where the sorted numbers can be parted, the one where the class means differ most, each weighted by its size.
 * Equal numbers are never parted; of places that are as good the highest counts. The number itself where there is but one.
 */
export function naturalBreak(numbers: Float64Array): number {
  const ascending = numbers.slice().sort();
  // Differences from the middle: squares of large sums would lose what parts them.
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
