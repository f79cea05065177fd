/**
 * Returns the host object's member for a name in a request: `GetRange` gives `getRange`. Names that start with `_`
 * stay as they are.
 */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Returns the name in a request or reply of a host object's member: `values` gives `Values`. */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
