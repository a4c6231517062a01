import { data, id, input, item, many, one, resource, response, sub } from "../../model/index.js";
import { described } from "./described.js";
import { createTags, own, tags } from "./tagging.js";

// The destination of a route is an IPv4 block, an IPv6 block or a prefix list; any of them identifies it.
const destination = "DestinationCidrBlock|DestinationIpv6CidrBlock|DestinationPrefixListId";

export const Route = resource({
  doc: "One route of a route table.",
  identifiers: {
    routeTableId: { doc: "The ID of the route table." },
    destinationCidrBlock: {
      doc: "The destination: an IPv4 block, an IPv6 block or the ID of a prefix list.",
    },
  },
  shape: "Route",
  always: ["Origin", "State"],
  has: { routeTable: sub("RouteTable", { id: id("routeTableId") }) },
  end: { member: "delete", notFound: ["InvalidRoute.NotFound", "InvalidRouteTableID.NotFound"] },
  custom: { delete: "route/route#deleteRoute", replace: "route/route" },
});

export const RouteTable = resource({
  doc: "A set of routes for the traffic from subnets and gateways.",
  identifiers: { id: { member: "RouteTableId" } },
  misnomers: { main: "associations", subnets: "associations" },
  shape: "RouteTable",
  always: ["VpcId"],
  tags,
  ...described("RouteTables", "RouteTableId", ["InvalidRouteTableID.NotFound"], {
    filter: "route-table-id",
    pageSize: { default: 100, min: 5, max: 100 },
  }),
  actions: {
    associateWithSubnet: {
      operation: "AssociateRouteTable",
      params: own("RouteTableId"),
      returns: one("RouteTableAssociation", { id: response("AssociationId") }),
    },
    createRoute: {
      operation: "CreateRoute",
      params: own("RouteTableId"),
      returns: one("Route", {
        routeTableId: id("id"),
        destinationCidrBlock: input(destination),
      }),
    },
    createTags,
    delete: { operation: "DeleteRouteTable", params: own("RouteTableId") },
  },
  has: {
    associations: many("RouteTableAssociation", { id: item("RouteTableAssociationId") }, "Associations[]"),
    routes: many("Route", { routeTableId: id("id"), destinationCidrBlock: item(destination) }, "Routes[]"),
    vpc: one("Vpc", { id: data("VpcId") }),
  },
});

export const RouteTableAssociation = resource({
  doc: "The association of a route table with a subnet or a gateway.",
  identifiers: { id: { member: "RouteTableAssociationId" } },
  shape: "RouteTableAssociation",
  always: ["Main", "RouteTableId"],
  end: { notFound: ["InvalidAssociationID.NotFound"] },
  actions: {
    delete: { operation: "DisassociateRouteTable", params: { AssociationId: id("id") } },
    replaceSubnet: {
      operation: "ReplaceRouteTableAssociation",
      params: { AssociationId: id("id") },
      returns: one("RouteTableAssociation", { id: response("NewAssociationId") }),
    },
  },
  has: {
    routeTable: one("RouteTable", { id: data("RouteTableId") }),
    subnet: one("Subnet", { id: data("SubnetId") }),
  },
});
