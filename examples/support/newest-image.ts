import type { EC2Resource, Image, ImageCollection } from "tucuxi/ec2";

/** Amazon's own images of Amazon Linux 2023, which differ by region and over time. */
export function amazonLinuxImages(ec2: EC2Resource): ImageCollection {
  return ec2.images.filter({
    Owners: ["amazon"],
    Filters: [
      { Name: "name", Values: ["al2023-ami-2023.*-x86_64"] },
      { Name: "state", Values: ["available"] },
    ],
  });
}

/** The newest of the images. */
export function newest(images: readonly Image[]): Image {
  const [first] = [...images].sort(newestFirst);
  if (!first) throw new Error("There is no such image in this region.");
  return first;
}

/** The image of the examples' servers. */
export async function newestAmazonLinux(ec2: EC2Resource): Promise<Image> {
  return newest(await amazonLinuxImages(ec2).toArray());
}

function newestFirst(one: Image, other: Image): number {
  return (other.creationDate ?? "").localeCompare(one.creationDate ?? "");
}
