/**
 * The wire format of a batch, as office.js 1.1.110 writes and reads it. It is not documented; the version of office.js
 * is pinned for this reason.
 */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Recursive queries, `retrieve`, `ensureUnchanged` and `update` have numbers of their own (6 to 9): not simulated. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** Path ids that stand at the places of objects, aligned with the arguments; 0 or null where there is a plain value. */
export type ReferencedPathIds = readonly (number | null | ReferencedPathIds)[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: ReferencedPathIds | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  /** `values`, `format/fill/color`, `*`; none at all asks for every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface QueryRequest {
  /** Ranges are kept addressable over batches (inside `Excel.run`). */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface QueryError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action failed: office.js makes `debugInfo.statement` of it. */
  readonly ActionIndex: number;
}

export interface QueryReply {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: QueryError;
}

/** The categories and types of messages that Excel sends on its own. */
export const messageCategory = { customFunctions: 1, event: 65536 } as const;
export const functionMessage = { invoke: 1000, cancel: 1001 } as const;

/** Office's own error numbers, by which a message is refused as a whole. */
export const officeErrorCode = {
  operationNotSupported: 5000,
  internalError: 5001,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;

/** Numbers of the methods and events that office.js calls by number. */
export const dispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
  richApiMessageEvent: 33,
  appCommandInvokedEvent: 39,
} as const;

/** One entry of a rich-API message from Excel to the add-in: category, type, target id, JSON, 0. */
export type HostMessage = readonly [category: number, type: number, targetId: string, json: string, flag: 0];
