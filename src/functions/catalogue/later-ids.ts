/** The functions that are loaded after the first script, in the order of help. */
export const laterIds = [
  'CLIENT_SEGMENT',
  'CLIENT_STRATEGY',
  'CLIENT_EXPLAIN',
  'CLIENT_NEXT',
  'CLIENT_MOVEMENT',
  'CLIENT_WORTH',
  'CLIENT_COLOR',
  'CLIENT_MODELS',
] as const;

export type LaterId = (typeof laterIds)[number];
