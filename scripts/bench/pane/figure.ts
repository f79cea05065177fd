/** Milliseconds that one figure may take. */
export const mostOfFigure = 60_000;

/** Returns the milliseconds that `work` measures; NaN if it fails or takes a minute, and prints why. */
export async function figure(name: string, work: () => Promise<number>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`not within ${mostOfFigure / 1000} s`)), mostOfFigure);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    console.error(`${name}: ${String(error)}`);
    return NaN;
  } finally {
    clearTimeout(timer);
  }
}
