// What other services need of a root of EC2, by its structure alone: they never import `tucuxi/ec2`, so that the
// client of EC2 need not be installed for them. The resources that come of it keep their types.

/** What makes instances of their ids, such as an `EC2Resource`. */
export interface InstanceRoot<Item> {
  instance(id: string): Item;
}

/** What makes subnets of their ids, such as an `EC2Resource`. */
export interface SubnetRoot<Item> {
  subnet(id: string): Item;
}

/** What makes security groups of their ids, such as an `EC2Resource`. */
export interface SecurityGroupRoot<Item> {
  securityGroup(id: string): Item;
}

/** What makes VPCs of their ids, such as an `EC2Resource`. */
export interface VpcRoot<Item> {
  vpc(id: string): Item;
}
