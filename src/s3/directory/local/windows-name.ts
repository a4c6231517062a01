// https://learn.microsoft.com/windows/win32/fileio/naming-a-file

const NOT_IN_NAMES = '<>:"|?*\\';

/** Devices, which are meant in every directory, and with every extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

/** Why Windows would take the name for something else, if it would. */
export function windowsRefusal(
  name: string,
): { readonly code: string; readonly message: string } | undefined {
  const found = Array.from(name).find((character) => NOT_IN_NAMES.includes(character) || character < " ");
  if (found !== undefined) {
    const message = `It has ${JSON.stringify(found)} in ${JSON.stringify(name)}, which is no part of a name on Windows.`;
    return { code: "UnsafeKey", message };
  }
  if (DEVICE.test(name)) {
    return { code: "ReservedName", message: `Windows takes ${JSON.stringify(name)} for a device.` };
  }
  if (/[. ]$/.test(name)) {
    const message = `Windows drops the end of ${JSON.stringify(name)}, so that it would be another file.`;
    return { code: "ReservedName", message };
  }
  return undefined;
}
