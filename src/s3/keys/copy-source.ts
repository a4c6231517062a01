/**
 * What CopyObject and UploadPartCopy take as `CopySource`, which the SDK sends as it is: an encoded path, or, for a
 * bucket that is named by the ARN of an access point, the ARN of the object there.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function copySource(bucket: string, key: string, versionId?: string): string {
  const path = `${bucket}/${bucket.startsWith("arn:") ? "object/" : ""}${key}`;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return versionId === undefined ? encoded : `${encoded}?versionId=${encodeURIComponent(versionId)}`;
}
