import { UnexpectedResponseError } from "../../core/errors/errors.js";

/**
 * One user of the credential report. A value that does not apply is `undefined`. Columns that are newer than this type
 * are included, with their names in camelCase.
 */
export interface CredentialReportRow {
  readonly user: string;
  readonly arn: string;
  readonly userCreationTime: Date;
  readonly passwordEnabled?: boolean;
  readonly passwordLastUsed?: Date;
  readonly passwordLastChanged?: Date;
  readonly passwordNextRotation?: Date;
  readonly mfaActive: boolean;
  readonly accessKey1Active: boolean;
  readonly accessKey1LastRotated?: Date;
  readonly accessKey1LastUsedDate?: Date;
  readonly accessKey1LastUsedRegion?: string;
  readonly accessKey1LastUsedService?: string;
  readonly accessKey2Active: boolean;
  readonly accessKey2LastRotated?: Date;
  readonly accessKey2LastUsedDate?: Date;
  readonly accessKey2LastUsedRegion?: string;
  readonly accessKey2LastUsedService?: string;
  readonly cert1Active: boolean;
  readonly cert1LastRotated?: Date;
  readonly cert2Active: boolean;
  readonly cert2LastRotated?: Date;
}

/** IAM's values for a column that does not apply. */
const NOTHING: ReadonlySet<string> = new Set(["", "N/A", "no_information", "not_supported"]);
const TIME = /^\d{4}-\d\d-\d\dT/;

/** The rows of the report. @throws `UnexpectedResponseError` for any other text */
export function reportRows(csv: string): CredentialReportRow[] {
  const [header = "", ...lines] = csv.split(/\r?\n/).filter((line) => line !== "");
  const columns = header.split(",");
  if (columns[0] !== "user" || columns[1] !== "arn") throw new UnexpectedResponseError("credential report");
  return lines.map((line) => {
    const row: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [index, text] of valuesOf(line, columns.length).entries()) {
      const column = columns[index] ?? "";
      row[camelCase(column)] = index < 2 ? text : valueOf(text);
    }
    return { ...row } as unknown as CredentialReportRow;
  });
}

/** IAM does not quote values, and a user's name may contain commas: as many as its ARN. */
function valuesOf(line: string, count: number): string[] {
  const parts = line.split(",");
  const inName = (parts.length - count) / 2;
  if (!Number.isInteger(inName) || inName < 0) throw new UnexpectedResponseError("credential report's row");
  const width = inName + 1;
  return [
    parts.slice(0, width).join(","),
    parts.slice(width, 2 * width).join(","),
    ...parts.slice(2 * width),
  ];
}

function valueOf(text: string): string | boolean | Date | undefined {
  if (NOTHING.has(text)) return undefined;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return TIME.test(text) ? new Date(text) : text;
}

function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
