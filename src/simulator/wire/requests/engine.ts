import { Batch, type BatchHost } from './batch';
import { type Exchange, type Intercept, utf8Bytes } from './exchange';
import { officeErrorCode, type QueryReply, type QueryRequest } from './protocol';

/** The most bytes of a request or a reply (5 MB of JSON). Excel on the web refuses more. */
export const payloadLimitBytes = 5 * 1024 * 1024;

/** The most messages to remember, so that a page that stays open does not fill its memory. */
const rememberedExchanges = 1000;

/** Thrown if Excel refuses a whole message; has Office's number for the reason. */
export class MessageRefused extends Error {
  constructor(readonly officeErrorCode: number) {
    super(`Excel refused the message: Office error ${officeErrorCode}.`);
    this.name = 'MessageRefused';
  }
}

/** Carries out the batches of office.js one after another, and keeps the latest messages with their replies. */
export class Engine {
  /** The latest requests with their replies, oldest first; at most `rememberedExchanges`. */
  readonly exchanges: Exchange[] = [];
  /** Called before each message; lets a test make the message fail. */
  intercept?: Intercept;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  constructor(private readonly host: BatchHost) {}

  /**
   * Carries out a batch (JSON) and resolves with the reply (JSON). Never resolves if `intercept` asks for no answer.
   *
   * @throws MessageRefused if Excel refuses the message
   */
  process(request: string): Promise<string> {
    const answer = this.#last.then(() => this.#exchange(request));
    this.#last = answer.catch(() => undefined);
    return answer.then((reply) => reply ?? new Promise<never>(() => {}));
  }

  /** Resolves with the reply; with null if `intercept` asks for no answer. */
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
    // office.js looks up the failed action among those it sent, so the index must belong to one of them.
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
