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

/** The text of any error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
