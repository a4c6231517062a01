import { Readable } from "node:stream";
import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";

/** A response of a service, as a test defines it. */
export interface StubAnswer {
  readonly statusCode?: number;
  readonly headers?: Record<string, string>;
  /** By default, success is the empty response that the operation allows. */
  readonly body?: string;
}

/** Replaces the network: records the signed requests and answers them. */
export class StubHandler {
  readonly requests: HttpRequest[] = [];
  destroyed = 0;
  readonly #answer: (request: HttpRequest) => StubAnswer;

  constructor(answer: StubAnswer | ((request: HttpRequest) => StubAnswer) = {}) {
    this.#answer = typeof answer === "function" ? answer : () => answer;
  }

  async handle(request: HttpRequest): Promise<{ response: HttpResponse }> {
    this.requests.push(request);
    const { statusCode = 200, headers: given = {}, body = nothingFor(request) } = this.#answer(request);
    // Without it, an empty response would not be that of an object.
    const headers = request.query["x-id"] === "GetObject" ? { etag: '"e"', ...given } : given;
    return { response: new HttpResponse({ statusCode, headers, body: Readable.from([Buffer.from(body)]) }) };
  }

  destroy(): void {
    this.destroyed++;
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {};
  }

  /** The access key id, region and service with which a request was signed. */
  get signedWith(): { accessKeyId: string; region: string; service: string }[] {
    return this.requests.map(({ headers }) => {
      const scope = /Credential=([^,]+)/.exec(headers["authorization"] ?? "")?.[1]?.split("/") ?? [];
      const [accessKeyId = "", , region = "", service = ""] = scope;
      return { accessKeyId, region, service };
    });
  }
}

/** A successful response without contents. */
function nothingFor({ body, query }: HttpRequest): string {
  const [, action] = /^Action=(\w+)/.exec(String(body)) ?? [];
  if (action !== undefined) return `<${action}Response><${action}Result/></${action}Response>`;
  if (query["list-type"] === "2") return "<ListBucketResult/>";
  return query["x-id"] === "ListBuckets" ? "<ListAllMyBucketsResult/>" : "";
}
