/** The part of a response that is read here. */
export interface Response {
  readonly statusCode: number;
  readonly body?: unknown;
}

/** Whether it is not one of an error. */
export function isSuccess({ statusCode }: Response): boolean {
  return statusCode >= 200 && statusCode < 300;
}

/** An operation as the SDK hands it to its protocol. */
export interface Operation {
  readonly name: string;
  readonly output: unknown;
}

/** What a body is collected with. */
export interface Collecting {
  readonly streamCollector: (body: unknown) => Promise<Uint8Array>;
}

export type Output = Record<string, unknown>;

/** Reads a response; what `config.protocol` of a client has for it. */
export type ReadResponse = (operation: Operation, context: Collecting, response: Response) => Promise<Output>;

/** The part of a client's `config.protocol` by which its responses are read. */
export interface Protocol {
  getShapeId(): string;
  deserializeResponse: ReadResponse;
}

/** The protocols whose documents are known here. */
export const REST_XML = "aws.protocols#restXml";
export const EC2_QUERY = "aws.protocols#ec2Query";
export const AWS_QUERY = "aws.protocols#awsQuery";

/** Whether it is one of these. */
export function isKnownProtocol(value: unknown): value is Protocol {
  const id = protocolIdOf(value);
  return id !== undefined && [REST_XML, EC2_QUERY, AWS_QUERY].includes(id);
}

/** Whether its documents are objects of JSON. */
export function isJsonProtocol(value: unknown): value is Protocol {
  const id = protocolIdOf(value);
  return id !== undefined && hasJson(id);
}

/** Whether the documents of the protocol with this id are objects of JSON. */
export function hasJson(protocolId: string): boolean {
  return /^aws\.protocols#(awsJson1_[01]|restJson1)$/.test(protocolId);
}

function protocolIdOf(value: unknown): string | undefined {
  const { getShapeId, deserializeResponse } = (value ?? {}) as Partial<Protocol>;
  if (typeof getShapeId !== "function" || typeof deserializeResponse !== "function") return undefined;
  return getShapeId.call(value);
}
