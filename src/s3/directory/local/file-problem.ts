/** Something that is wrong with one file of many, by a code that a report has. */
export class FileProblem extends Error {
  override readonly name: string;

  /** @param code as the report has it */
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** The code of any error in a report: the system's own, as `EACCES`, or the name, which is the service's code. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "Error";
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" && /^E[A-Z0-9]+$/.test(code) ? code : error.name;
}

/** The text of any error, without the code where it begins with that, as those of Node do: a report has it beside. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = `${codeOf(error)}: `;
  return error.message.startsWith(code) ? error.message.slice(code.length) : error.message;
}
