const { TextDecoder, TextEncoder } = require('node:util');
const { deserialize, serialize } = require('node:v8');
const { runInThisContext } = require('node:vm');
const { MessageChannel } = require('node:worker_threads');

// Node's typed arrays, by which the library for .xlsx, loaded outside of the page, recognizes bytes.
globalThis.Uint8Array = runInThisContext('Uint8Array');
globalThis.ArrayBuffer = runInThisContext('ArrayBuffer');

// Used to count the bytes of messages in UTF-8.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder;
// Univer and React use it to schedule work.
globalThis.MessageChannel ??= MessageChannel;
// Univer uses it to copy cells.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));
