/**
 * Whether it is a directory bucket or an access point of one, whose objects all have the same storage class and
 * encryption: https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-naming-rules.html
 */
export function isDirectoryBucket(bucket: string): boolean {
  return /--xa?-s3$/.test(bucket);
}
