import type { S3Client } from "@aws-sdk/client-s3";

interface Input {
  readonly ChecksumAlgorithm?: unknown;
}

interface Request {
  readonly body?: unknown;
  readonly headers: Record<string, string>;
}

interface Arguments {
  readonly input: Input;
  readonly request: Request;
}

type Handler = (given: Arguments) => Promise<unknown>;
type Middleware = (next: Handler, context: Record<symbol, boolean>) => Handler;

interface Stack {
  add(middleware: Middleware, options: object): void;
}

/** Set on a call whose checksum nobody asked for. */
const UNASKED = Symbol("tucuxi.unaskedChecksum");

/**
 * Lets a client with `requestChecksumCalculation: "WHEN_REQUIRED"` speak to stores that know no checksums of S3's
 * newer kind: where the service insists on one, as for DeleteObjects, it is the `Content-MD5` that every store
 * knows, and S3 itself still takes. The SDK would send a CRC32 there.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-dataintegrity.html
 */
export function useLegacyChecksums(client: S3Client): void {
  const stack = client.middlewareStack as unknown as Stack;
  // The SDK writes its own choice into the input, where it stays when the same command is sent once more.
  const unasked = new WeakSet<Input>();
  stack.add(
    (next, context) => (given) => {
      const { input } = given;
      if (input.ChecksumAlgorithm === undefined) unasked.add(input);
      context[UNASKED] = unasked.has(input);
      return next(given);
    },
    { step: "initialize", name: "tucuxiUnaskedChecksum", override: true },
  );
  stack.add(
    (next, context) => async (given) => {
      if (!context[UNASKED] || (await client.config.requestChecksumCalculation()) !== "WHEN_REQUIRED") {
        return next(given);
      }
      const { request } = given;
      const names = Object.keys(request.headers).filter((name) =>
        /^x-amz-(sdk-)?checksum-(algorithm|crc32)$/.test(name),
      );
      // With no checksum of the SDK's the service insists on none; a body that is no text is the caller's own.
      if (names.length === 0 || typeof request.body !== "string") return next(given);
      const headers = { ...request.headers, "content-md5": await md5(client, request.body) };
      for (const name of names) Reflect.deleteProperty(headers, name);
      return next({ ...given, request: Object.assign(request, { headers }) });
    },
    // Within its step after the SDK's, which has the usual priority.
    { step: "build", priority: "low", name: "tucuxiLegacyChecksum", override: true },
  );
}

async function md5({ config }: S3Client, body: string): Promise<string> {
  const hash = new config.md5();
  hash.update(config.utf8Decoder(body));
  return config.base64Encoder(await hash.digest());
}
