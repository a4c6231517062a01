/** The members of the service's inputs that name a route's destination. */
export interface Destination {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
}

/** A destination goes into another member for IPv4, for IPv6, and for a prefix list. */
export function destinationOf(destination: string): Destination {
  if (destination.startsWith("pl-")) return { DestinationPrefixListId: destination };
  if (destination.includes(":")) return { DestinationIpv6CidrBlock: destination };
  return { DestinationCidrBlock: destination };
}
