// https://learn.microsoft.com/windows/win32/fileio/naming-a-file

const NOT_IN_NAMES = '<>:"|?*\\';

/** Device names, which are reserved in every directory and with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

/** Why Windows does not accept the name, if so. */
export function windowsRefusal(
  name: string,
): { readonly code: string; readonly message: string } | undefined {
  const found = Array.from(name).find((character) => NOT_IN_NAMES.includes(character) || character < " ");
  if (found !== undefined) {
    const message = `${JSON.stringify(name)} contains ${JSON.stringify(found)}, which is not allowed in names on Windows.`;
    return { code: "UnsafeKey", message };
  }
  if (DEVICE.test(name)) {
    return { code: "ReservedName", message: `${JSON.stringify(name)} is the name of a device on Windows.` };
  }
  if (/[. ]$/.test(name)) {
    const message = `Windows drops the last character of ${JSON.stringify(name)}, so it would be another file.`;
    return { code: "ReservedName", message };
  }
  return undefined;
}
