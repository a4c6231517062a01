/** An ARN of Elastic Load Balancing in the region of the mocked roots, by default in moto's account. */
export function arnOf(resource: string, region = "eu-west-1", account = "123456789012"): string {
  return `arn:aws:elasticloadbalancing:${region}:${account}:${resource}`;
}
