import { so, type Count } from '../../text/count';

/** Words about segments that have room for so many clients. */
export const caps = {
  heading: 'Room in each segment',
  everybody: 'Every segment has room for everybody.',
  why: 'If a segment gets more clients than you can look after, the lowest go to another segment, marked (over the cap).',
  change: 'Set limits',
  close: 'Close the limits',
  most: (tier: string) => `${tier}: room for at most`,
  noLimit: 'No limit',
  unit: (tier: string) => `${tier}: clients or hours`,
  units: { clients: 'clients', hours: 'hours a quarter' },
  each: (tier: string) => `${tier}: hours a quarter for one client`,
  asOnLevels: 'As on Service Levels',
  taker: (tier: string) => `${tier}: who takes the others`,
  choose: 'Choose who takes the others',
  others: (tier: string) => `The others go to ${tier}`,
  goesTo: (tier: string) => `The others go to ${tier}.`,
  staysBy: 'Who stays',
  best: (best: string) => `Stay: ${best}`,
  chooseBy: 'Choose who stays',
  onlyValues: (why: string) => `Formulas cannot do this. ${why} Under Write as, choose Values.`,
  hoursAtRun:
    'Formulas keep the number of clients that there are hours for now. After other hours, segment again.',
  faults: {
    noNumber: 'Type a whole number, such as 100; leave it blank for no limit.',
    noHours: 'Type hours, 0 or more, such as 120; leave it blank for no limit.',
    noHoursOfOne:
      'Type how many hours one client takes, more than 0, such as 8; leave it blank to take them from the sheet Service Levels.',
    noTaker: 'Choose which segment takes the others.',
    lowest: 'No segment is below this one to take the others. Delete the number.',
    circle: 'The others would come back to this segment. Choose another one.',
    noMeasure: 'Choose the figure that decides who stays.',
  },
  band: (share: string) => `Clients within ${share} of a cut-off stay where they were`,
  staying: (clients: Count, share: string) =>
    `${so(clients, 'client is', 'clients are')} within ${share} of a cut-off and ${clients.value === 1 ? 'stays' : 'stay'} where the previous run put ${clients.value === 1 ? 'it' : 'them'}.`,
  missing: 'Complete: Room in each segment.',
};
