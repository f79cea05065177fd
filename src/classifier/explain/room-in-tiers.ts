/**
 * The room in tiers of a model, by the tier's id: the most clients, or `limited` if lists of the workbook differ or hours
 * say it. No entry for a tier with room for everybody.
 */
export type RoomInTiers = Readonly<Record<string, number | 'limited'>>;
