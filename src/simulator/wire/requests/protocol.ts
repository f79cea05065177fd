/**
 * Numbers for the kinds of path in a batch, as office.js 1.1.110 writes and reads them. The format is not documented,
 * so the version of office.js is pinned.
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

/**
 * Numbers for the kinds of action. Office.js also has 6 to 9 (recursive queries, `retrieve`, `ensureUnchanged`,
 * `update`), which are not simulated.
 */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** For each argument, the id of the path to an object; 0 or null for a plain value. */
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
  /** Paths to load, such as `values`, `format/fill/color` or `*`. If there are none, every scalar is loaded. */
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
  /** Keeps every range for later batches, as inside `Excel.run`. */
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
  /** Index of the failed action, from which office.js makes `debugInfo.statement`. */
  readonly ActionIndex: number;
}

export interface QueryReply {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: QueryError;
}

/** Categories of the messages that Excel sends without a request. */
export const messageCategory = { customFunctions: 1, event: 65536 } as const;
export const functionMessage = { invoke: 1000, cancel: 1001 } as const;

/** Office's error numbers for refusing a whole message. */
export const officeErrorCode = {
  operationNotSupported: 5000,
  internalError: 5001,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;

/** Office's numbers for the methods that office.js calls and the events that it subscribes to. */
export const dispatchId = {
  loadSettings: 75,
  saveSettings: 76,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
  richApiMessageEvent: 33,
  appCommandInvokedEvent: 39,
} as const;

/** One entry of a message from Excel to the add-in. */
export type HostMessage = readonly [category: number, type: number, targetId: string, json: string, flag: 0];
