/** A failure that must never occur; its text says what. */
export class Fault extends Error {}
