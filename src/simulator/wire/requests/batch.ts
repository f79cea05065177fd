import { HostError, notImplemented } from '../objects/host-errors';
import { type HostObject } from '../objects/host-object';
import { callMember, writeMember } from '../objects/members';
import { ObjectPaths, type PathOrigins } from './object-paths';
import {
  type ActionInfo,
  type ActionResult,
  actionType,
  type QueryError,
  type QueryReply,
  type QueryRequest,
} from './protocol';
import { answerQuery } from './query';

/** What a batch needs of Excel: the objects from which it reaches all others, and a way to calculate. */
export interface BatchHost extends PathOrigins {
  /** Calculates what changed, and resolves. Does not wait for custom functions that are running. */
  settle(): Promise<void>;
}

/** The answer to a method of a null object, if the method returns a ClientResult. */
const nullResult = { _IsNull: true };

/**
 * Carries out one batch of office.js: its actions in order, up to the first that fails. Earlier actions keep their
 * effect.
 */
export class Batch {
  readonly #paths: ObjectPaths;
  readonly #results: ActionResult[] = [];
  readonly #traces: number[] = [];
  /** The paths whose objects the batch keeps. */
  readonly #kept: ReadonlySet<number>;
  #calculated = false;

  constructor(
    private readonly request: QueryRequest,
    private readonly host: BatchHost,
  ) {
    this.#paths = new ObjectPaths(request.ObjectPaths, host);
    const keeping = request.Actions.filter(({ Name }) => Name === '_KeepReference');
    this.#kept = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  async run(): Promise<QueryReply> {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const calculation = this.#execute(action);
        // Most actions end at once. Waiting for each of them would take longer than to carry them out.
        if (calculation) await calculation;
      } catch (failure) {
        return { ...this.#reply(), Error: { ...errorOf(failure), ActionIndex: index } };
      }
    }
    return this.#reply();
  }

  #reply(): QueryReply {
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #answer(action: ActionInfo, value: unknown): void {
    this.#results.push({ ActionId: action.Id, Value: value ?? null });
  }

  /** Carries out an action. Returns a promise only if Excel must calculate. */
  #execute(action: ActionInfo): Promise<void> | void {
    if (action.ActionType === actionType.trace) {
      this.#traces.push(action.Id);
      return this.#answer(action, null);
    }
    const object = this.#paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#answer(action, object && this.#identity(action, object));
      case actionType.query:
        return this.#query(action, object);
      case actionType.method:
        return object ? this.#call(action, object) : this.#answer(action, nullResult);
      case actionType.setProperty:
        return this.#set(action, object);
      default:
        throw notImplemented(object?.className ?? 'Object', `action of type ${action.ActionType}`);
    }
  }

  #identity(action: ActionInfo, object: HostObject): Record<string, unknown> {
    const identity: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
    const reference = this.#isKept(action.ObjectPathId) ? this.host.references.keep(object) : undefined;
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  #isKept(pathId: number): boolean {
    return this.request.AutoKeepReference === true || this.#kept.has(pathId);
  }

  #query(action: ActionInfo, object: HostObject | null): Promise<void> | void {
    const answer = () => this.#answer(action, object && answerQuery(object, action.QueryInfo ?? {}));
    if (this.#calculated || !object) return answer();
    this.#calculated = true;
    return this.host.settle().then(answer);
  }

  #call(action: ActionInfo, object: HostObject): Promise<void> | void {
    const parameters = this.#paths.arguments(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        return this.#answer(action, null);
      case '_RemoveReference':
        return this.#answer(action, this.host.references.remove(String(parameters[0])));
      case '_RemoveAllReferences':
        return this.#answer(action, this.host.references.removeAll());
      default: {
        this.#calculated = false;
        const result = callMember(object, action.Name, parameters);
        if (!isThenable(result)) return this.#answer(action, result);
        return result.then((value) => this.#answer(action, value));
      }
    }
  }

  #set(action: ActionInfo, object: HostObject | null): void {
    const [value] = this.#paths.arguments(action.ArgumentInfo);
    this.#calculated = false;
    if (object) writeMember(object, action.Name, value);
  }
}

/** Returns whether a method answers later; its promise may be one of another window. */
const isThenable = (result: unknown): result is Promise<unknown> =>
  typeof (result as Partial<Promise<unknown>> | null | undefined)?.then === 'function';

function errorOf(failure: unknown): Omit<QueryError, 'ActionIndex'> {
  const { code, message, location, httpStatusCode } =
    failure instanceof HostError ? failure : defectOfSimulator(failure);
  return { Code: code, Message: message, Location: location, HttpStatusCode: httpStatusCode };
}

/**
 * Converts an exception of the simulator itself to an error with its stack, so that the defect can be found in the
 * source.
 */
function defectOfSimulator(failure: unknown): HostError {
  const trace = failure instanceof Error ? failure.stack : String(failure);
  return new HostError('GeneralException', `The simulated Excel has failed: ${trace}`, '', 500);
}
