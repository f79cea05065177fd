/** Returns the props with which a `Field` shows what is wrong; none if nothing is. */
export const validationOf = (fault: string | undefined) =>
  fault ? ({ validationState: 'error', validationMessage: fault } as const) : {};
