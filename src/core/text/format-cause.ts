/** An error in one line: its code and message; only the message, if it begins with the code, as Node's messages do. */
export function formatCause(code: string, message: string): string {
  return message === code || message.startsWith(`${code}:`) ? message : `${code}: ${message}`;
}
