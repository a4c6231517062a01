/**
 * The `CopySource` of CopyObject and UploadPartCopy, which the SDK sends unchanged: an encoded path, or the ARN of the
 * object if the bucket is the ARN of an access point.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
 */
export function copySource(bucket: string, key: string, versionId?: string): string {
  const path = `${bucket}/${bucket.startsWith("arn:") ? "object/" : ""}${key}`;
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  return versionId === undefined ? encoded : `${encoded}?versionId=${encodeURIComponent(versionId)}`;
}
