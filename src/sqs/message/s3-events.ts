/** One event of S3. */
export interface S3EventRecord {
  /** What happened, such as `ObjectCreated:Put`. */
  readonly eventName: string;
  readonly eventTime: Date;
  readonly awsRegion: string;
  readonly bucketName: string;
  /** The key of the object, decoded. */
  readonly key: string;
  readonly size: number | undefined;
  readonly eTag: string | undefined;
  readonly versionId: string | undefined;
  /** Orders the events of one key: the longer string, or the greater of two with the same length, is later. */
  readonly sequencer: string | undefined;
}

interface RawRecord {
  readonly eventSource?: string;
  readonly eventName?: string;
  readonly eventTime?: string;
  readonly awsRegion?: string;
  readonly s3?: {
    readonly bucket?: { readonly name?: string };
    readonly object?: {
      readonly key?: string;
      readonly size?: number;
      readonly eTag?: string;
      readonly versionId?: string;
      readonly sequencer?: string;
    };
  };
}

export function s3RecordsIn(body: unknown): S3EventRecord[] | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { Records, Event } = body as { Records?: unknown; Event?: unknown };
  if (Event === "s3:TestEvent") return [];
  if (!Array.isArray(Records) || !Records.every(isS3Record)) return undefined;
  return Records.map(toRecord);
}

function isS3Record(record: unknown): record is RawRecord {
  if (typeof record !== "object" || record === null) return false;
  const { s3 } = record as RawRecord;
  return typeof s3?.bucket?.name === "string" && typeof s3.object?.key === "string";
}

function toRecord({ eventName = "", eventTime, awsRegion = "", s3 }: RawRecord): S3EventRecord {
  const { key = "", size, eTag, versionId, sequencer } = s3?.object ?? {};
  return {
    eventName,
    eventTime: new Date(eventTime ?? Number.NaN),
    awsRegion,
    bucketName: s3?.bucket?.name ?? "",
    key: decodeKey(key),
    size,
    eTag,
    versionId,
    sequencer,
  };
}

/** S3 encodes keys like HTML forms, a space as `+`. */
function decodeKey(key: string): string {
  const spaced = key.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
