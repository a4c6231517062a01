const REFERENCES: Readonly<Record<string, string>> = {
  ec2: "AWSEC2/latest/APIReference",
  s3: "AmazonS3/latest/API",
  elb: "elasticloadbalancing/2012-06-01/APIReference",
  elbv2: "elasticloadbalancing/latest/APIReference",
};

/** The page of an operation in AWS's API reference; `service` is boto3's name for it. */
export function docsUrl(service: string, operation: string): string | undefined {
  const reference = REFERENCES[service];
  return reference && `https://docs.aws.amazon.com/${reference}/API_${operation}.html`;
}
