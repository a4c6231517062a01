/** The text with a full stop at its end. */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
