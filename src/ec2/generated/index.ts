// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { EC2Resource, type EC2ResourceConfig } from "./ec2-resource.js";
export { ImageCollection, type ImageFilter } from "./image-collection.js";
export { Image, type ImageIdentifiers } from "./image.js";
export { InstanceCollection, type InstanceFilter } from "./instance-collection.js";
export { Instance, type InstanceIdentifiers } from "./instance.js";
export { KeyPairInfoCollection, type KeyPairInfoFilter } from "./key-pair-info-collection.js";
export { KeyPairInfo, type KeyPairInfoIdentifiers } from "./key-pair-info.js";
export { KeyPair, type KeyPairIdentifiers } from "./key-pair.js";
export { SecurityGroupCollection, type SecurityGroupFilter } from "./security-group-collection.js";
export { SecurityGroup, type SecurityGroupIdentifiers } from "./security-group.js";
export { SubnetCollection, type SubnetFilter } from "./subnet-collection.js";
export { Subnet, type SubnetIdentifiers } from "./subnet.js";
export { Tag, type TagIdentifiers } from "./tag.js";
export { VolumeCollection, type VolumeFilter } from "./volume-collection.js";
export { Volume, type VolumeIdentifiers } from "./volume.js";
export { VpcCollection, type VpcFilter } from "./vpc-collection.js";
export { Vpc, type VpcIdentifiers } from "./vpc.js";
