/** Texts of help and functions.json about functions that belong to no model, and about arguments that all functions share. */
export const functions = {
  explain: {
    description: 'Why a client is in its segment, in one sentence.',
    example: '=CLIENT_EXPLAIN("CLIENT_TIER",12300,3,10000,60)',
  },
  models: {
    description: "All models, the workbook's own among them: id, question, function and measures.",
    columns: ['Model', 'Question', 'Function', 'Measures'],
    example: '=CLIENT_MODELS()',
  },
  movement: {
    description: 'Did a client move up, down or sideways between two segments, or is the client new or lost?',
    from: 'The earlier segment, or a range of them. Blank is a new client.',
    to: 'The later segment, or a range of the same size. Blank is a client who was lost.',
    language: '"en" or "zh". Left out, the language of the segments\' names.',
    example: '=CLIENT_MOVEMENT({"High-risk";"Treasure";""},{"Treasure";"";"Rising star"})',
  },
  segment: {
    description: 'The segment of a client in a model of your own, or in any other model.',
    model:
      "The name or id of one of the workbook's own models or of any that CLIENT_MODELS lists, or the cell of its policy.",
    measure: (number: number) =>
      `Measure ${number} of the model; after its last one, as_of where it reads dates, and the cell of its policy.`,
    example: '=CLIENT_SEGMENT("Sales and loyalty",{120;90;20;10},{8;2;9;1})',
  },
  /** Parameters of functions that take any model. */
  namedModel: {
    model:
      'The id, name or function of a model, as CLIENT_MODELS lists them, or the cell of its policy. The answer is in the language of its name.',
    argument: (number: number) =>
      `Argument ${number} of the model's own function; after the last one you can add "en" or "zh".`,
  },
  next: {
    description: 'What would bring a client to the next better segment: "2,350 more Sales: Treasure".',
    example: '=CLIENT_NEXT("Sales and loyalty",7650,72,10000,60)',
  },
  strategy: {
    description: 'The strategy for a segment: what to do with such a client.',
    language: '"en" or "zh". Left out, the language of the segment\'s name.',
    example: '=CLIENT_STRATEGY("Treasure")',
  },
  worth: {
    description: "What keeping a client is worth: all future years in today's money.",
    margin: 'What the client brings in a year after costs, or a range of such amounts.',
    retention: 'How many of 100 such clients stay for another year: 80% or 0.8. One for all, or a range.',
    discount:
      'How much less money in a year is worth than money today: 12% or 0.12. One for all, or a range.',
    example: '=CLIENT_WORTH({1000;500},0.8,0.12)',
  },
  color: {
    description: 'The fill colour of a segment, as #RRGGBB.',
    example: '=CLIENT_COLOR("Treasure")',
  },
  tier: 'The name of a segment, as CLIENT_TIER gives it, or a range of them.',
  asOf: 'The day to count dates from. Left out, it is today.',
  withDefault: (description: string, number: string) => `${description} Left out, it is ${number}.`,
  /**
   * Describes the policy argument; `rangesAlone` is true if the model has ranges of scores, which only the policy can
   * change.
   */
  policy: (cell: string, rangesAlone: boolean) =>
    `The cell ${cell} of the sheet Client Policy${rangesAlone ? ', the only place to change ranges of scores' : ''}. Left out, the policy of the workbook, if it has one.`,
};
