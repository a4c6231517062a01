import { id, item, resource } from "../../model/index.js";
import { tagsBy } from "./tagging.js";

export const Dashboard = resource({
  doc: "A dashboard: a page of graphs and other widgets.",
  identifiers: { name: { member: "DashboardName" } },
  shape: "GetDashboardOutput",
  always: ["DashboardArn", "DashboardBody"],
  documents: { DashboardBody: "json" },
  misnomers: { body: "dashboardBody", arn: "dashboardArn" },
  tags: tagsBy("DashboardArn"),
  load: {
    operation: "GetDashboard",
    params: { DashboardName: id("name") },
    path: "@",
    notFound: ["DashboardNotFoundError", "ResourceNotFound"],
  },
  list: {
    operation: "ListDashboards",
    path: "DashboardEntries[]",
    identifiers: { name: item("DashboardName") },
    item: "id",
    selectors: ["DashboardNamePrefix"],
    prefixes: { DashboardNamePrefix: "name" },
  },
  actions: {
    delete: { operation: "DeleteDashboards", params: { "DashboardNames[0]": id("name") } },
    put: {
      operation: "PutDashboard",
      params: { DashboardName: id("name") },
      documents: { DashboardBody: "json" },
      note: "Creates the dashboard, or replaces its whole body.",
    },
  },
  batchActions: {
    delete: { operation: "DeleteDashboards", params: { "DashboardNames[]": id("name") }, max: 100 },
  },
});
