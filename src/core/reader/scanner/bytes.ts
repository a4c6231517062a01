/** The bytes of XML markup. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const HASH = 0x23;
export const AMPERSAND = 0x26;
export const SLASH = 0x2f;
export const SEMICOLON = 0x3b;
export const LT = 0x3c;
export const GT = 0x3e;

export function ascii(name: string): Uint8Array {
  return Uint8Array.from(name, (character) => character.charCodeAt(0));
}

export function isAt(bytes: Uint8Array, from: number, name: Uint8Array): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[from + index] !== name[index]) return false;
  }
  return true;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === LF || byte === CR || byte === TAB;
}

export function isNameByte(byte: number | undefined): boolean {
  // Digits and ":", and "-", "." and "_".
  return (
    isLetter(byte) ||
    (byte !== undefined &&
      ((byte >= 0x30 && byte <= 0x3a) || byte === 0x2d || byte === 0x2e || byte === 0x5f))
  );
}

export function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
