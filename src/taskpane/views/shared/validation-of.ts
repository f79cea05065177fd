/** Returns the props by which a `Field` shows a fault; none if there is no fault. */
export const validationOf = (fault: string | undefined) =>
  fault ? ({ validationState: 'error', validationMessage: fault } as const) : {};
