import { Batch, type BatchHost } from './batch';
import { type Exchange, type Intercept, utf8Bytes } from './exchange';
import { officeErrorCode, type QueryReply, type QueryRequest } from './protocol';

/** Excel on the web refuses a request or a reply that is larger (5 MB of JSON). */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** A page may stay open for long: its messages must not pile up. */
const rememberedExchanges = 1000;

/** A message refused as a whole, with Office's number for the reason. */
export class MessageRefused extends Error {
  constructor(readonly officeErrorCode: number) {
    super(`Excel refused the message: Office error ${officeErrorCode}.`);
    this.name = 'MessageRefused';
  }
}

/** Carries out the batches of office.js one after the other, and remembers what went over the wire. */
export class Engine {
  /** The latest, in order: as many as are remembered. */
  readonly exchanges: Exchange[] = [];
  /** Lets a test make a message fail. */
  intercept?: Intercept;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(private readonly host: BatchHost) {}

  /** Answers a batch's JSON with the reply's. Rejects with `MessageRefused` where Excel does not take the message. */
  process(request: string): Promise<string> {
    const answer = this.#last.then(() => this.#exchange(request));
    this.#last = answer.catch(() => undefined);
    return answer.then((reply) => reply ?? new Promise<never>(() => {}));
  }

  /** The reply, or null where there never is one. */
  async #exchange(request: string): Promise<string | null> {
    const exchange: Exchange = {
      number: ++this.#count,
      request,
      requestBytes: utf8Bytes(request),
      replyBytes: 0,
    };
    this.#remember(exchange);
    if (exchange.requestBytes > payloadLimitBytes) {
      throw this.#refusal(exchange, officeErrorCode.requestPayloadSizeLimitExceeded);
    }
    const fault = this.intercept?.(exchange);
    if (fault?.kind === 'refused') {
      throw this.#refusal(exchange, fault.officeErrorCode ?? officeErrorCode.internalError);
    }
    if (fault?.kind === 'noAnswer' && !fault.done) return null;
    const query = JSON.parse(request) as QueryRequest;
    const reply = JSON.stringify(
      fault?.kind === 'failed'
        ? await this.#failing(query, fault.code, fault.after ?? 0)
        : await new Batch(query, this.host).run(),
    );
    if (fault?.kind === 'noAnswer') return null;
    exchange.reply = reply;
    exchange.replyBytes = utf8Bytes(reply);
    if (exchange.replyBytes > payloadLimitBytes) {
      throw this.#refusal(exchange, officeErrorCode.responsePayloadSizeLimitExceeded);
    }
    return reply;
  }

  async #failing(query: QueryRequest, code: string, after: number): Promise<QueryReply> {
    const begun = await new Batch({ ...query, Actions: query.Actions.slice(0, after) }, this.host).run();
    // office.js looks the action up: it can only be one that was sent.
    const failing = Math.min(after, query.Actions.length - 1);
    const error = { Code: code, Message: code, Location: '', HttpStatusCode: 400, ActionIndex: failing };
    return { Error: error, ...begun };
  }

  #remember(exchange: Exchange): void {
    this.exchanges.push(exchange);
    if (this.exchanges.length > rememberedExchanges) this.exchanges.shift();
  }

  #refusal(exchange: Exchange, code: number): MessageRefused {
    exchange.refused = code;
    return new MessageRefused(code);
  }
}
