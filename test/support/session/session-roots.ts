import { EC2Client, type EC2ClientConfig } from "@aws-sdk/client-ec2";
import { S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import { type GivenClient, ServiceResource } from "../../../src/core/resource/service-resource.js";
import { clientOf } from "../../../src/core/session/client/client-of.js";

// Roots as the generator creates them, without members, which a session does not need.

export class EC2Root extends ServiceResource<EC2Client> {
  static override readonly resourceName: string = "EC2Root";
  static readonly serviceName = "ec2";

  static createClient(config: EC2ClientConfig): EC2Client {
    return new EC2Client(config);
  }

  constructor(config: EC2ClientConfig | GivenClient = {}) {
    super(clientOf(EC2Root, config), "ec2");
  }
}

export class S3Root extends ServiceResource<S3Client> {
  static override readonly resourceName: string = "S3Root";
  static readonly serviceName = "s3";

  static createClient(config: S3ClientConfig): S3Client {
    return new S3Client(config);
  }

  constructor(config: S3ClientConfig | GivenClient = {}) {
    super(clientOf(S3Root, config), "s3");
  }
}
