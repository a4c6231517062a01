import { type BenchCase, type Contender, type Sizes, size } from "../case.js";

/** The peak memory of a transfer, in MiB. */
const MEMORY = 192;
/**
 * What eight times the bytes may add: the effects of a longer process lifetime, but nothing that grows with
 * the bytes.
 */
const FLAT = 1.25;

/** Uploading files to S3 and downloading them. */
export function transferCases({ file, longStream }: Sizes): BenchCase[] {
  return [
    upload("upload-http", file, false, [
      { of: "tucuxi", against: "sdk", atMost: 0.36 },
      { of: "tucuxi", against: "boto3", atMost: 1.2 },
    ]),
    upload("upload-tls", file, true, [{ of: "tucuxi", against: "sdk", atMost: 0.37 }]),
    download("download-http", file, false, 1.15),
    download("download-tls", file, true, 0.55),
    memory("upload-memory", "upload", file, longStream),
    memory("download-memory", "download", file, longStream),
  ];
}

function upload(name: string, bytes: number, tls: boolean, limits: BenchCase["limits"]): BenchCase {
  const shared = { server: { tls }, task: { bytes }, expected: bytes, proof: "uploaded" } as const;
  return {
    group: "upload",
    name,
    title: `Upload a file of ${size(bytes)}, ${tls ? "TLS" : "http"}`,
    measure: "wall",
    rounds: 5,
    contenders: [
      { id: "sdk", label: "lib-storage Upload", script: "upload/sdk", ...shared },
      { id: "tucuxi", label: "object.uploadFile", script: "upload/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP, nothing summed or signed", script: "upload/floor", ...shared },
      { id: "boto3", label: "boto3 upload_file", script: "upload/python", ...shared },
    ],
    limits,
  };
}

function download(name: string, bytes: number, tls: boolean, atMost: number): BenchCase {
  const shared = {
    server: { tls, objectBytes: bytes },
    task: { bytes },
    expected: bytes,
    proof: "downloaded",
  } as const;
  return {
    group: "download",
    name,
    title: `Download a file of ${size(bytes)}, ${tls ? "TLS" : "http"}`,
    measure: "wall",
    rounds: 5,
    contenders: [
      { id: "sdk", label: "GetObject, piped to a file", script: "download/sdk", ...shared },
      { id: "tucuxi", label: "object.downloadFile", script: "download/tucuxi", ...shared },
      { id: "floor", label: "raw HTTP, piped to a file", script: "download/floor", ...shared },
      { id: "boto3", label: "boto3 download_file", script: "download/python", ...shared },
    ],
    limits: [{ of: "tucuxi", against: "sdk", atMost }],
  };
}

function memory(name: string, way: "upload" | "download", short: number, long: number): BenchCase {
  const contender = (id: string, bytes: number): Contender => ({
    id,
    label: `object.${way}, ${size(bytes)}`,
    script: `${way}-stream/tucuxi`,
    server: { objectBytes: way === "download" ? bytes : 0 },
    task: { bytes },
    expected: bytes,
    ...(way === "upload" && { proof: "uploaded" }),
  });
  return {
    group: way,
    name,
    title: way === "upload" ? "Memory of an upload of made-up bytes" : "Memory of a download to nowhere",
    measure: "peak",
    rounds: 3,
    isFresh: true,
    contenders: [contender("short", short), contender("long", long)],
    limits: [
      { of: "short", atMost: MEMORY },
      { of: "long", atMost: MEMORY },
      { of: "long", against: "short", atMost: FLAT },
    ],
  };
}
