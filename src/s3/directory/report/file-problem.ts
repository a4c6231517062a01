/** A problem with one of many files, with the code that a report has for it. */
export class FileProblem extends Error {
  override readonly name: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** The code that a report has for any error: the system's, such as `EACCES`, or else the name, which is the service's code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "Error";
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : error.name;
}

/** The message of any error, without the code that Node's messages begin with: a report has it separately. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = `${codeOf(error)}: `;
  return error.message.startsWith(code) ? error.message.slice(code.length) : error.message;
}
