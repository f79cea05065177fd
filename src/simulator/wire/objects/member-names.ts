/**
 * Returns the name of the host object's member for a name in a request: `getRange` for `GetRange`. Keeps names that
 * begin with `_`.
 */
export function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Returns the name in requests and replies for a host object's member: `Values` for `values`. */
export function wireName(memberName: string): string {
  return memberName.charAt(0).toUpperCase() + memberName.slice(1);
}
