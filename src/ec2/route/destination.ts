/** The members of the service's inputs that name a route's destination. */
export interface Destination {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
}

/** IPv4 destinations, IPv6 destinations and prefix lists are different members of the input. */
export function destinationOf(destination: string): Destination {
  if (destination.startsWith("pl-")) return { DestinationPrefixListId: destination };
  if (destination.includes(":")) return { DestinationIpv6CidrBlock: destination };
  return { DestinationCidrBlock: destination };
}
