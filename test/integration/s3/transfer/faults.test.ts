import { describe, expect, it } from "vitest";
import { report } from "../../../faults/report.js";
import { runFaults } from "../../../faults/run.js";
import { motoKinds, versitygwKinds } from "../../../faults/subjects.js";
import { s3Servers, useS3Server } from "../../../../servers/s3-server/index.js";

// The short form; `npm run test:faults` makes hundreds of runs.

describe.each(s3Servers)("transfers with faults on %s", (name) => {
  const server = useS3Server(name);

  it("end with the right bytes, or in a typed error with nothing left behind", async () => {
    const kinds = name === "moto" ? motoKinds : versitygwKinds;
    const counts = await runFaults(
      { config: server.config, kinds },
      { seed: 7, runs: name === "moto" ? 12 : 40 },
    );
    console.log(report(name, counts));
    expect(counts.problems).toEqual([]);
    expect(counts.whole).toBeGreaterThan(0);
    expect(counts.errors.size).toBeGreaterThan(0);
  });
});
