import type { Language } from '../../classifier/language';
import { sameShape, shapeName, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/** An argument with the name of its parameter. */
export interface NamedBlock {
  readonly name: string;
  readonly block: Block;
}

/**
 * Checks that these ranges have the same rows and columns.
 *
 * @throws FunctionFault naming the first that differs from the first range
 */
export function requireSameShape([first, ...others]: readonly NamedBlock[], language: Language): void {
  const other = first && others.find(({ block }) => !sameShape(block, first.block));
  if (!other) return;
  const shapes = [first.name, shapeName(first.block), other.name, shapeName(other.block)] as const;
  throw new FunctionFault('#VALUE!', faultText[language].differentShapes(...shapes));
}
