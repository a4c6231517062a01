/**
 * Whether it is a directory bucket, or an access point of one. They have one storage class, and one encryption for all of
 * their objects: https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
export function isDirectoryBucket(bucket: string): boolean {
  return /--xa?-s3$/.test(bucket);
}
