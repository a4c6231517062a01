/** In milliseconds: the default limit for a request that starts, lists or reads something. */
export const CONTROL_LIMIT = 60_000;

/**
 * In milliseconds: the default limit for a request that may take S3 minutes, such as completing an upload or copying.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html
 */
export const WORK_LIMIT = 600_000;
