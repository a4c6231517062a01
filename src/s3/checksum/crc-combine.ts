/** A CRC of the common kind: reflected, initialized with ones, inverted at the end. */
export interface CrcKind {
  readonly bits: number;
  /** Reflected, without its highest term. */
  readonly polynomial: bigint;
  /** The effect of a number of zero bytes, for frequent lengths. */
  readonly zeros: Map<number, bigint>;
}

export const CRC32 = crcKind(32, 0xedb88320n);
export const CRC32C = crcKind(32, 0x82f63b78n);
export const CRC64NVME = crcKind(64, 0x9a6c9329ac4bc9b5n);

/** Parts have few different lengths, so that this is enough. */
const MOST_LENGTHS = 256;

/**
 * The CRC of two consecutive pieces, from their CRCs and the length of the second.
 *
 * That is the first one times x^(8 × length), modulo the polynomial, plus the second one.
 * https://github.com/madler/zlib/blob/master/crc32.c
 */
export function combinedCrc(kind: CrcKind, first: Buffer, second: Buffer, secondLength: number): Buffer {
  const moved = multiplied(kind, zeroBytes(kind, secondLength), toNumber(first));
  const hex = (moved ^ toNumber(second)).toString(16).padStart(kind.bits / 4, "0");
  return Buffer.from(hex, "hex");
}

function crcKind(bits: number, polynomial: bigint): CrcKind {
  return { bits, polynomial, zeros: new Map() };
}

function toNumber(digest: Buffer): bigint {
  return BigInt(`0x${digest.toString("hex")}`);
}

/** x^(8 × length), modulo the polynomial. */
function zeroBytes(kind: CrcKind, length: number): bigint {
  const known = kind.zeros.get(length);
  if (known !== undefined) return known;
  const one = 1n << BigInt(kind.bits - 1);
  let result = one;
  // x, squared three times: one byte.
  let power = one >> 8n;
  for (let left = length; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = multiplied(kind, result, power);
    power = multiplied(kind, power, power);
  }
  if (kind.zeros.size >= MOST_LENGTHS) kind.zeros.clear();
  kind.zeros.set(length, result);
  return result;
}

/** The product of two polynomials, modulo the kind's. Reflected: the highest bit is the lowest power. */
function multiplied({ bits, polynomial }: CrcKind, a: bigint, b: bigint): bigint {
  let product = 0n;
  let multiple = b;
  for (let bit = BigInt(bits - 1); bit >= 0n; bit--) {
    if ((a >> bit) & 1n) product ^= multiple;
    multiple = multiple & 1n ? (multiple >> 1n) ^ polynomial : multiple >> 1n;
  }
  return product;
}
