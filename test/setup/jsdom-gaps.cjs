const { TextDecoder, TextEncoder } = require('node:util');
const { deserialize, serialize } = require('node:v8');
const { MessageChannel } = require('node:worker_threads');

// Used to count the bytes of messages in UTF-8.
globalThis.TextEncoder ??= class extends TextEncoder {
  /** Node's Uint8Array is not the page's Uint8Array, by which the library for .xlsx recognizes bytes. */
  encode(text) {
    return new Uint8Array(super.encode(text));
  }
};
globalThis.TextDecoder ??= TextDecoder;
// Univer and React use it to schedule work.
globalThis.MessageChannel ??= MessageChannel;
// Univer uses it to copy cells.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
