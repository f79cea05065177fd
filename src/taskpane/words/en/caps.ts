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
  taker: (tier: string) => `${tier}: who takes the others`,
  choose: 'Choose who takes the others',
  others: (tier: string) => `The others go to ${tier}`,
  goesTo: (tier: string) => `The others go to ${tier}.`,
  staysBy: 'Who stays',
  best: (best: string) => `Stay: ${best}`,
  chooseBy: 'Choose who stays',
  onlyValues:
    'Limits, and keeping clients who are near a cut-off, work with values only: under Write as, choose Values.',
  faults: {
    noNumber: 'Type a whole number, such as 100; leave it blank for no limit.',
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
