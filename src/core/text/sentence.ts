/** The text with a full stop, unless it ends like a sentence. */
export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** An error as a sentence: its name and its message. */
export function errorSentence(error: unknown): string {
  return sentence(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
