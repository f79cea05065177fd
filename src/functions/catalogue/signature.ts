import type { CustomFunction, FunctionParameter } from '../arguments/custom-function';

/** Such as `CLIENT_TIER(sales, loyalty, [sales_cutoff], [loyalty_cutoff])`; `…` for arguments like the one before. */
export function signatureOf({ id, parameters }: Pick<CustomFunction, 'id' | 'parameters'>): string {
  const shown = shownParameters({ parameters }).map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${[...shown, ...(parameters.some(({ likeBefore }) => likeBefore) ? ['…'] : [])].join(', ')})`;
}

/** Those of which there is something to say. */
export function shownParameters({ parameters }: Pick<CustomFunction, 'parameters'>): FunctionParameter[] {
  return parameters.filter(({ likeBefore }) => !likeBefore);
}
