import { gzipSync } from 'node:zlib';

/** Bits of a header: the name is UTF-8. */
const utf8 = 0x800;
const deflated = 8;

const littleEndian = (...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]) => {
  const bytes = Buffer.alloc(numbers.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const [value, length] of numbers) at = bytes.writeUIntLE(value, at, length);
  return bytes;
};

/** Returns a .zip file of these parts. Node's own code packs 150 MB in a tenth of the time that a script takes. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, part] of Object.entries(parts)) {
    const name = Buffer.from(path);
    const content = Buffer.from(part);
    // A .gz file is a header of ten bytes, the packed bytes, a checksum and the length.
    const gz = gzipSync(content, { level: 1 });
    const [packed, checksum] = [gz.subarray(10, -8), gz.readUInt32LE(gz.length - 8)];
    const version = [20, 2] as const;
    const entry = littleEndian(
      ...([version, [utf8, 2], [deflated, 2], [0, 2], [0x21, 2], [checksum, 4]] as const),
      ...([
        [packed.length, 4],
        [content.length, 4],
        [name.length, 2],
        [0, 2],
      ] as const),
    );
    const file = [littleEndian([0x04034b50, 4]), entry, name, packed];
    files.push(...file);
    // No comment, no disk number, and no attributes within and outside.
    const more = littleEndian([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    directory.push(littleEndian([0x02014b50, 4], version), entry, more, name);
    at += file.reduce((sum, { length }) => sum + length, 0);
  }
  const [count, size] = [Object.keys(parts).length, directory.reduce((sum, { length }) => sum + length, 0)];
  const end = littleEndian(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}
