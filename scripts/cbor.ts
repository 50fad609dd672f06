/** As much of CBOR (RFC 8949) as search indexes use: whole numbers, texts and arrays of known length. */
export type Cbor = number | string | readonly Cbor[];

const textBytes = new TextEncoder();
const bytesText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one value. Throws at anything else, and when bytes are left over. */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const value = readValue();
  if (at !== bytes.length) throw new Error(`${String(bytes.length - at)} bytes after the value`);
  return value;

  function readValue(): Cbor {
    const head = view.getUint8(at++);
    const length = readLength(head & 31);
    if (head >> 5 === 0) return length;
    if (head >> 5 === 3) return bytesText.decode(bytes.subarray(at, (at += length)));
    if (head >> 5 === 4) return Array.from({ length }, readValue);
    throw new Error(`unknown kind of value ${String(head)}`);
  }

  function readLength(short: number): number {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    throw new Error(`unknown length ${String(short)}`);
  }
}

/** Writes one value, every number in the fewest bytes. */
export function writeCbor(value: Cbor): Uint8Array {
  if (typeof value === 'number') return writeHead(0, value);
  if (typeof value === 'string') {
    const bytes = textBytes.encode(value);
    return Buffer.concat([writeHead(3, bytes.length), bytes]);
  }
  return Buffer.concat([writeHead(4, value.length), ...value.map(writeCbor)]);
}

function writeHead(kind: number, length: number): Uint8Array {
  const first = kind << 5;
  if (length < 24) return Uint8Array.of(first | length);
  if (length < 2 ** 8) return Uint8Array.of(first | 24, length);
  const size = length < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(first | (size === 2 ? 25 : 26));
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}
