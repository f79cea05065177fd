import { frameAnswers } from './frame-answers';
import { type ExcelHost } from './excel-host';
import { type HostEvents } from '../events/host-events';
import { eventPayload } from './event-payload';

/** A message between office.js and the page around the add-in, sent as JSON. */
export interface FrameMessage {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

const messageType = { request: 0, response: 1 } as const;
const frameAction = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseType = { answer: 0, event: 1 } as const;
const isEvent = (name: string): name is keyof HostEvents => name in eventPayload;

/**
 * Simulates Excel on the web: this page acts as Excel, and the add-in's page runs unchanged in a frame. Both must come
 * over https from the same host name; otherwise office.js does not trust the page around it.
 */
export class ParentFrame {
  readonly frame: HTMLIFrameElement;
  readonly #conversation = `conversation-${crypto.randomUUID()}`;
  readonly #subscriptions = new Map<string, () => void>();
  readonly #origin: string;

  /** Adds a frame with the add-in's page to the element `slot`. */
  constructor(
    private readonly host: ExcelHost,
    slot: HTMLElement,
    addinUrl: string,
  ) {
    const document = slot.ownerDocument;
    this.#origin = new URL(addinUrl, document.baseURI).origin;
    this.frame = document.createElement('iframe');
    // Set before the frame is added, because office.js reads the window's name while it loads.
    this.frame.name = JSON.stringify({
      baseFrameName: 'addin',
      hostInfo: `Excel$Web$16.00$${host.displayLanguage}$telemetry$$disableLogging$3`,
      xdmInfo: `${this.#conversation}|${host.instanceId}|${location.origin}`,
      serializerVersion: 1,
    });
    this.frame.src = addinUrl;
    window.addEventListener('message', this.#receive);
    slot.append(this.frame);
  }

  dispose(): void {
    window.removeEventListener('message', this.#receive);
    for (const unsubscribe of this.#subscriptions.values()) unsubscribe();
    this.frame.remove();
  }

  readonly #receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow) return;
    const message = requestOf(event.data);
    if (message?._conversationId === this.#conversation) void this.#answer(message);
  };

  async #answer(message: FrameMessage): Promise<void> {
    const answer = await this.#handle(message);
    this.#send(message._actionName, responseType.answer, message._correlationId, answer);
  }

  async #handle({ _actionName: name, _actionType: type, _data }: FrameMessage): Promise<unknown> {
    if (type === frameAction.invoke) return frameAnswers(this.host, name, _data);
    this.#subscriptions.get(name)?.();
    this.#subscriptions.delete(name);
    if (type === frameAction.registerEvent && isEvent(name)) this.#subscribe(name);
    return { Error: 0 };
  }

  #subscribe<Name extends keyof HostEvents>(name: Name): void {
    const unsubscribe = this.host.subscribe(name, (payload) =>
      this.#send(name, responseType.event, -1, eventPayload[name](payload)),
    );
    this.#subscriptions.set(name, unsubscribe);
  }

  #send(actionName: string, type: number, correlationId: number, data: unknown): void {
    const message = {
      _messageType: messageType.response,
      _conversationId: this.#conversation,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
      _actionName: actionName,
      _responseType: type,
      _correlationId: correlationId,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.#origin);
  }
}

/** Returns a message if it is a request of office.js; undefined for any other message of the page. */
function requestOf(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  try {
    const message = JSON.parse(data) as FrameMessage;
    return message._messageType === messageType.request ? message : undefined;
  } catch {
    return undefined;
  }
}
