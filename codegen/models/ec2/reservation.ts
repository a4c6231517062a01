import { filter, id, item, resource } from "../../model/index.js";

const byId = { "Filters[0]": filter("reservation-id", id("id")) };

export const Reservation = resource({
  doc: "The instances that were launched by one call. boto3 has no resource for it.",
  identifiers: { id: { member: "ReservationId" } },
  shape: "Reservation",
  always: ["OwnerId"],
  load: { operation: "DescribeInstances", params: byId, path: "Reservations[0]", notFound: [] },
  list: {
    operation: "DescribeInstances",
    path: "Reservations[]",
    identifiers: { id: item("ReservationId") },
    selectors: ["InstanceIds", "Filters"],
    pageSize: { default: 1000, min: 5, max: 1000 },
  },
  hasMany: {
    instances: {
      type: "Instance",
      params: byId,
      doc: "The instances of the reservation: `reservation.instances.all().stop()` stops them all.",
    },
  },
});
