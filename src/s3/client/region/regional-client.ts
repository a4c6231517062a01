import { HeadBucketCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { accelerate, isAccelerated } from "../../../core/reader/accelerate.js";
import { shareProfileEndpoint } from "../../../core/session/client/service-endpoint.js";
import { pick } from "../../../core/query/members.js";
import { adoptMiddleware } from "./adopt-middleware.js";
import { isFromRegion, redirectedTo } from "./redirect.js";

/**
 * By this symbol, both copies of the package (ESM and CJS) recognize a client that follows buckets to their regions.
 */
const FOR_BUCKET = Symbol.for("tucuxi.s3.clientForBucket");

/** More than the number of regions in a partition. */
const MOST_SIBLINGS = 50;

interface SentCommand {
  readonly input: { readonly Bucket?: unknown; readonly Body?: unknown };
}

type Send = (command: SentCommand, ...rest: readonly unknown[]) => Promise<unknown>;

type RegionalClass = new (config: S3ClientConfig) => S3Client;

let regional: RegionalClass | undefined;

/**
 * An S3 client that follows a bucket to its region, and remembers it for later calls.
 *
 * The SDK's own `followRegionRedirects` sends each call to the wrong region first. It also changes the region of the
 * client during a call, so that concurrent calls go to the wrong region: two redirects at once leave the client in the
 * wrong region permanently. Here, each other region has a separate client that shares the connections, credentials and
 * middleware of this one.
 */
export function regionalClient(config: S3ClientConfig): S3Client {
  // The class is created when it is needed: a test that mocks a part of the client's package may omit S3Client.
  const Regional = (regional ??= regionalClass());
  return new Regional(config);
}

function regionalClass(): RegionalClass {
  return class RegionalS3Client extends S3Client {
    readonly #given: S3ClientConfig;
    readonly #regions = new Map<string, string>();
    readonly #siblings = new Map<string, S3Client>();

    constructor(config: S3ClientConfig) {
      super(config);
      this.#given = config;
    }

    /** Sends a command to the region of its bucket. */
    override send = ((command: SentCommand, ...rest: unknown[]): Promise<unknown> => {
      const { Bucket: bucket } = command.input;
      // With a callback, there is no promise by which to follow a redirect.
      const isFollowed = typeof bucket === "string" && !rest.some((one) => typeof one === "function");
      return isFollowed ? this.#follow(bucket, command, rest) : this.#sendHere(command, ...rest);
    }) as unknown as S3Client["send"];

    /** The client of the region that the bucket is known to be in: this one, unless a redirect named another. */
    [FOR_BUCKET](bucket: string): S3Client {
      const region = this.#regions.get(bucket);
      return region === undefined ? this : this.#sibling(region);
    }

    readonly #sendHere: Send = (command, ...rest) => (super.send as unknown as Send)(command, ...rest);

    async #follow(bucket: string, command: SentCommand, rest: readonly unknown[]): Promise<unknown> {
      const known = this.#regions.get(bucket);
      try {
        return await this.#sendTo(known, command, rest);
      } catch (error) {
        const region = redirectedTo(error);
        if (region === undefined || region === (known ?? (await this.config.region()))) throw error;
        if (isRepeatable(command.input.Body)) return this.#tryRegion(region, bucket, command, rest);
        // A stream may be consumed. After the region has been verified, the caller's next attempt is sent to it.
        const probe = new HeadBucketCommand({ Bucket: bucket });
        await this.#tryRegion(region, bucket, probe, rest).catch(() => undefined);
        throw error;
      }
    }

    /** Sends a command to the region of a redirect, and remembers the region only if the bucket is there. */
    async #tryRegion(
      region: string,
      bucket: string,
      command: SentCommand,
      rest: readonly unknown[],
    ): Promise<unknown> {
      const own = await this.config.region();
      const keep = (): void => {
        if (region === own) this.#regions.delete(bucket);
        else this.#regions.set(bucket, region);
      };
      try {
        const output = await this.#sendTo(region === own ? undefined : region, command, rest);
        keep();
        return output;
      } catch (error) {
        if (isFromRegion(region, error)) keep();
        throw error;
      }
    }

    #sendTo(region: string | undefined, command: SentCommand, rest: readonly unknown[]): Promise<unknown> {
      if (region === undefined) return this.#sendHere(command, ...rest);
      const sibling = this.#sibling(region);
      return (sibling.send as unknown as Send).call(sibling, command, ...rest);
    }

    #sibling(region: string): S3Client {
      const sibling = this.#siblings.get(region) ?? this.#makeSibling(region);
      // Ordered by last use.
      this.#siblings.delete(region);
      this.#siblings.set(region, sibling);
      const [oldest] = this.#siblings.keys();
      // It shares its connections with the others, so there is nothing to close.
      if (oldest !== undefined && this.#siblings.size > MOST_SIBLINGS) this.#siblings.delete(oldest);
      return sibling;
    }

    #makeSibling(region: string): S3Client {
      const shared = pick(this.config, [
        "credentials",
        "endpointProvider",
        "httpAuthSchemeProvider",
        "requestChecksumCalculation",
        "requestHandler",
        "responseChecksumValidation",
      ]);
      const sibling = new S3Client({ ...this.#given, ...shared, region });
      shareProfileEndpoint(this, sibling);
      if (isAccelerated(this)) accelerate(sibling);
      adoptMiddleware(this, sibling);
      return sibling;
    }
  };
}

/** The client that reaches the bucket without a redirect, if its region is known. */
export function clientForBucket(client: S3Client, bucket: string): S3Client {
  const { [FOR_BUCKET]: find } = client as { [FOR_BUCKET]?: (this: S3Client, bucket: string) => S3Client };
  return find ? find.call(client, bucket) : client;
}

function isRepeatable(body: unknown): boolean {
  return body === undefined || typeof body === "string" || ArrayBuffer.isView(body);
}
