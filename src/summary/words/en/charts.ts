/** Titles of the charts. */
export const charts = {
  bySegment: (what: string) => `${what} by segment`,
};

/** Texts about the map: a point for each client, by two measures. */
export const map = {
  heading: (x: string, y: string) => `Map: ${x} and ${y}`,
  points: (day: string, clients: string) => `As of ${day}: a point for each of ${clients} clients.`,
  binned: (day: string, clients: string, points: string) =>
    `As of ${day}: ${clients} clients on ${points} points; clients of a segment who are close together share one.`,
  remade: 'It does not change until you make the summary again.',
  follows:
    'Its points follow the list; clients added later, names, lines and edges appear when you make the summary again.',
  cutoff: (measure: string, number: string) => `${measure} ${number}`,
  lines: (x: string, y: string) => `The two lines are the cut-offs: ${x} and ${y}.`,
  atEdge: (measure: string) =>
    `All clients are on one side of the cut-off of ${measure}, so its line is at the edge.`,
  decades: (measure: string) => `Each mark of ${measure} is ten times the one before.`,
  named: (count: string, measure: string) => `The rings show the ${count} largest on it by ${measure}.`,
  noRoom: (names: string) => `Their rings are too close together for these names: ${names}.`,
  outside: (count: string) => `Clients outside the map: ${count}.`,
  without: (count: string) => `Clients not on the map, because a number is missing: ${count}.`,
  largest: 'Largest',
  addedUp: 'Not drawn: some clients are on several rows, and one row does not say where a client is.',
  moreLevels: 'Not drawn: a map shows two levels of each measure, and this grid has more.',
  nothing: 'Not drawn: no client has numbers in both columns.',
};

/** Texts about the Pareto chart: the largest amounts, and how many clients make 80 %. */
export const pareto = {
  heading: (measure: string) => `Pareto: ${measure} by client`,
  headingOfRows: (measure: string) => `Pareto: ${measure} by row`,
  clients: (day: string, clients: string) =>
    `As of ${day}: ${clients} clients with an amount above 0, the largest first.`,
  rows: (day: string, rows: string) =>
    `As of ${day}: ${rows} rows with an amount above 0, the largest first.`,
  follows:
    'Columns and line follow the list; how many columns there are, and where the axes end, changes when the summary is made again.',
  others: (count: string) => `Other (${count})`,
  isOthers: (count: string) => `The last column shows the other ${count} together.`,
  leftOut: (count: string) => `Amounts of 0 or less are left out: ${count}.`,
  shares: 'Running share',
  goal: '80 %',
};
