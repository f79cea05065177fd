/** Returns the milliseconds of the processor since a moment. Elapsed time would include other programs. */
export function processorTimeSince(moment: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(moment);
  return (user + system) / 1000;
}
