/** An error in one line: its code and its reason, unless the text begins with the code itself, as that of Node does. */
export function formatCause(code: string, message: string): string {
  return message === code || message.startsWith(`${code}:`) ? message : `${code}: ${message}`;
}
