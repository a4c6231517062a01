import { Session } from "tucuxi";
import { EC2Resource } from "tucuxi/ec2";
import { S3Resource } from "tucuxi/s3";

const session = new Session({ region: "eu-west-1" });

const ec2 = session.resource(EC2Resource);
const Filters = [{ Name: "tag:Project", Values: ["crawler"] }];
await ec2.instances.filter({ Filters }).stop();

const bucket = session.resource(S3Resource).bucket("my-photos");
await bucket.object("film.mp4").uploadFile("film.mp4");
for await (const object of bucket.objects) {
  console.log(object.key, object.size);
}
