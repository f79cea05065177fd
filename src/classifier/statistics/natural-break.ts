/**
 * Splits numbers into two classes with the least variance inside each class and returns the lowest number of the upper
 * class (Fisher 1958, Jenks 1967). This is the split of the sorted numbers at which the class means differ most,
 * weighted by class sizes. Equal numbers stay together. Of equally good splits, takes the one with the smallest upper
 * class. Returns a single number itself.
 */
export function naturalBreak(numbers: Float64Array): number {
  const ascending = numbers.slice().sort();
  // Sums differences from the middle number, because squares of large sums would lose the digits that differ.
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
