import { ReferenceNodeFactory } from '@univerjs/engine-formula';
import type { UniverBook } from '../univer/univer-book';

/** Matches a reference to a table by any name that Excel allows, such as `CT_Clients[Sales]`. */
const reference = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/su;

interface Reads {
  _checkTokenIsTableReference(token: string): boolean;
}

/**
 * Makes formulas read tables whose names have an underscore or a dot. Univer 0.25.1 shows `#NAME?` for
 * `CT_Clients[Sales]`, or `#VALUE!` around it.
 */
export function readAllTableNames({ injector }: UniverBook): void {
  const factory = injector.get(ReferenceNodeFactory) as unknown as Reads;
  const usual = factory._checkTokenIsTableReference.bind(factory);
  factory._checkTokenIsTableReference = (token) => usual(token) || reference.test(token);
}
