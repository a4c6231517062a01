const REFERENCES = {
  ec2: "AWSEC2/latest/APIReference",
  s3: "AmazonS3/latest/API",
  elb: "elasticloadbalancing/2012-06-01/APIReference",
  elbv2: "elasticloadbalancing/latest/APIReference",
} as const;

/** A service whose API reference we link to, by boto3's name for it. */
export type DocsService = keyof typeof REFERENCES;

/** The page of an operation in AWS's API reference. */
export function docsUrl(service: DocsService, operation: string): string {
  return `https://docs.aws.amazon.com/${REFERENCES[service]}/API_${operation}.html`;
}
