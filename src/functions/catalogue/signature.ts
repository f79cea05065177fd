import type { CustomFunction, FunctionParameter } from '../arguments/custom-function';

/**
 * Returns how to call a function: `CLIENT_TIER(sales, loyalty, [sales_cutoff], [loyalty_cutoff])`, with `…` for
 * repeated arguments.
 */
export function signatureOf({ id, parameters }: Pick<CustomFunction, 'id' | 'parameters'>): string {
  const shown = shownParameters({ parameters }).map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${id}(${[...shown, ...(parameters.some(({ likeBefore }) => likeBefore) ? ['…'] : [])].join(', ')})`;
}

/**
 * Returns the parameters that help shows, without those that have the description of the one before, such as
 * `measure3`.
 */
export function shownParameters({ parameters }: Pick<CustomFunction, 'parameters'>): FunctionParameter[] {
  return parameters.filter(({ likeBefore }) => !likeBefore);
}
