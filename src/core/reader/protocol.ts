export interface Response {
  readonly statusCode: number;
  readonly body?: unknown;
}

export function isSuccess({ statusCode }: Response): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** An operation, as the SDK passes it to its protocol. */
export interface Operation {
  readonly name: string;
  readonly output: unknown;
}

export interface Collecting {
  readonly streamCollector: (body: unknown) => Promise<Uint8Array>;
}

export type Output = Record<string, unknown>;

/** Reads a response, as `config.protocol` of a client does. */
export type ReadResponse = (operation: Operation, context: Collecting, response: Response) => Promise<Output>;

/** The part of a client's `config.protocol` that reads responses. */
export interface Protocol {
  getShapeId(): string;
  deserializeResponse: ReadResponse;
}

export const REST_XML = "aws.protocols#restXml";
const EC2_QUERY = "aws.protocols#ec2Query";
export const AWS_QUERY = "aws.protocols#awsQuery";

export function isKnownProtocol(value: unknown): value is Protocol {
  const id = protocolIdOf(value);
  return id !== undefined && [REST_XML, EC2_QUERY, AWS_QUERY].includes(id);
}

export function isJsonProtocol(value: unknown): value is Protocol {
  const id = protocolIdOf(value);
  return id !== undefined && hasJson(id);
}

export function hasJson(protocolId: string): boolean {
  return /^aws\.protocols#(awsJson1_[01]|restJson1)$/.test(protocolId);
}

function protocolIdOf(value: unknown): string | undefined {
  const { getShapeId, deserializeResponse } = (value ?? {}) as Partial<Protocol>;
  if (typeof getShapeId !== "function" || typeof deserializeResponse !== "function") return undefined;
  return getShapeId.call(value);
}
