// Generated from codegen/models by `npm run codegen`. Change the model, not this file.

export { ClassicAddressCollection, type ClassicAddressFilter } from "./classic-address-collection.js";
export { ClassicAddress, type ClassicAddressIdentifiers } from "./classic-address.js";
export { DhcpOptionsCollection, type DhcpOptionsFilter } from "./dhcp-options-collection.js";
export { DhcpOptions, type DhcpOptionsIdentifiers } from "./dhcp-options.js";
export { EC2Resource, type EC2ResourceConfig } from "./ec2-resource.js";
export {
  IamInstanceProfileAssociationCollection,
  type IamInstanceProfileAssociationFilter,
} from "./iam-instance-profile-association-collection.js";
export {
  IamInstanceProfileAssociation,
  type IamInstanceProfileAssociationIdentifiers,
} from "./iam-instance-profile-association.js";
export { ImageCollection, type ImageFilter } from "./image-collection.js";
export { Image, type ImageIdentifiers } from "./image.js";
export { InstanceCollection, type InstanceFilter } from "./instance-collection.js";
export { Instance, type InstanceIdentifiers } from "./instance.js";
export { InternetGatewayCollection, type InternetGatewayFilter } from "./internet-gateway-collection.js";
export { InternetGateway, type InternetGatewayIdentifiers } from "./internet-gateway.js";
export { KeyPairInfoCollection, type KeyPairInfoFilter } from "./key-pair-info-collection.js";
export { KeyPairInfo, type KeyPairInfoIdentifiers } from "./key-pair-info.js";
export { KeyPair, type KeyPairIdentifiers } from "./key-pair.js";
export { LaunchTemplateCollection, type LaunchTemplateFilter } from "./launch-template-collection.js";
export { LaunchTemplate, type LaunchTemplateIdentifiers } from "./launch-template.js";
export { NatGatewayCollection, type NatGatewayFilter } from "./nat-gateway-collection.js";
export { NatGateway, type NatGatewayIdentifiers } from "./nat-gateway.js";
export { NetworkAclCollection, type NetworkAclFilter } from "./network-acl-collection.js";
export { NetworkAcl, type NetworkAclIdentifiers } from "./network-acl.js";
export {
  NetworkInterfaceAssociation,
  type NetworkInterfaceAssociationIdentifiers,
} from "./network-interface-association.js";
export { NetworkInterfaceCollection, type NetworkInterfaceFilter } from "./network-interface-collection.js";
export { NetworkInterface, type NetworkInterfaceIdentifiers } from "./network-interface.js";
export { PlacementGroupCollection, type PlacementGroupFilter } from "./placement-group-collection.js";
export { PlacementGroup, type PlacementGroupIdentifiers } from "./placement-group.js";
export { ReservationCollection, type ReservationFilter } from "./reservation-collection.js";
export { Reservation, type ReservationIdentifiers } from "./reservation.js";
export { RouteTableAssociation, type RouteTableAssociationIdentifiers } from "./route-table-association.js";
export { RouteTableCollection, type RouteTableFilter } from "./route-table-collection.js";
export { RouteTable, type RouteTableIdentifiers } from "./route-table.js";
export { Route, type RouteIdentifiers } from "./route.js";
export { SecurityGroupCollection, type SecurityGroupFilter } from "./security-group-collection.js";
export {
  SecurityGroupRuleCollection,
  type SecurityGroupRuleFilter,
} from "./security-group-rule-collection.js";
export { SecurityGroupRule, type SecurityGroupRuleIdentifiers } from "./security-group-rule.js";
export { SecurityGroup, type SecurityGroupIdentifiers } from "./security-group.js";
export { SnapshotCollection, type SnapshotFilter } from "./snapshot-collection.js";
export { Snapshot, type SnapshotIdentifiers } from "./snapshot.js";
export { SubnetCollection, type SubnetFilter } from "./subnet-collection.js";
export { Subnet, type SubnetIdentifiers } from "./subnet.js";
export { TagCollection, type TagFilter } from "./tag-collection.js";
export { Tag, type TagIdentifiers } from "./tag.js";
export { VolumeCollection, type VolumeFilter } from "./volume-collection.js";
export { Volume, type VolumeIdentifiers } from "./volume.js";
export { VpcAddressCollection, type VpcAddressFilter } from "./vpc-address-collection.js";
export { VpcAddress, type VpcAddressIdentifiers } from "./vpc-address.js";
export { VpcCollection, type VpcFilter } from "./vpc-collection.js";
export { VpcEndpointCollection, type VpcEndpointFilter } from "./vpc-endpoint-collection.js";
export { VpcEndpoint, type VpcEndpointIdentifiers } from "./vpc-endpoint.js";
export {
  VpcPeeringConnectionCollection,
  type VpcPeeringConnectionFilter,
} from "./vpc-peering-connection-collection.js";
export { VpcPeeringConnection, type VpcPeeringConnectionIdentifiers } from "./vpc-peering-connection.js";
export { Vpc, type VpcIdentifiers } from "./vpc.js";
