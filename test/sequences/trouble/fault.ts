/** A failure that must never occur; its text explains it. */
export class Fault extends Error {}
