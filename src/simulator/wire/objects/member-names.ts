/** The member of a host object for a name on the wire: `GetRange` is `getRange`; names with `_` are the same on both. */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The name on the wire of a host object's member: `values` is `Values`. */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
