const { TextDecoder, TextEncoder } = require('node:util');
const { deserialize, serialize } = require('node:v8');
const { MessageChannel } = require('node:worker_threads');

// Bytes of messages are counted in UTF-8.
globalThis.TextEncoder ??= class extends TextEncoder {
  /** Node's bytes are not the page's own kind, by which the library for .xlsx knows them. */
  encode(text) {
    return new Uint8Array(super.encode(text));
  }
};
globalThis.TextDecoder ??= TextDecoder;
// Univer and React schedule their work by it.
globalThis.MessageChannel ??= MessageChannel;
// Univer copies cell data by it.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
