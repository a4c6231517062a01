import { IAMResource, type Role } from "tucuxi/iam";
import { runExample } from "../support/run-example.js";

/** The roles that a service can assume, according to their trust policies. */
export async function rolesOf(iam: IAMResource, service: string): Promise<Role[]> {
  const roles: Role[] = [];
  for await (const role of iam.roles) {
    if (JSON.stringify(role.assumeRolePolicyDocument).includes(`"${service}"`)) roles.push(role);
  }
  return roles;
}

/** The names of a role's policies, both attached and inline. */
export async function policiesOf(role: Role): Promise<string[]> {
  const attached = await role.attachedPolicies.toArray();
  const own = await role.policies.toArray();
  return [...attached.map(({ arn }) => arn), ...own.map(({ name }) => name)];
}

await runExample(import.meta.url, async (session) => {
  const iam = session.resource(IAMResource);
  const role = await iam.createRole({
    RoleName: "tucuxi-example",
    AssumeRolePolicyDocument: {
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
      ],
    },
  });
  try {
    await role.policy("read").put({
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
      },
    });
    for (const one of await rolesOf(iam, "lambda.amazonaws.com")) {
      console.log(one.name, await policiesOf(one));
    }
  } finally {
    await role.delete({ force: true });
  }
});
