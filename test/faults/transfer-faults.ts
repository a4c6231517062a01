import { startLocalAws } from "../../servers/local-aws/index.js";
import { findVersitygw } from "../../servers/s3-server/versitygw/versitygw.js";
import { startVersitygwProcess } from "../../servers/s3-server/versitygw/versitygw-process.js";
import { report } from "./report.js";
import { type Counts, runFaults, type Settings } from "./run.js";
import { motoKinds, versitygwKinds } from "./subjects.js";

/** Runs transfers with faults, most of them on versitygw and some on moto, and returns the violations. */
export async function transferFaults(settings: Settings): Promise<Counts["problems"]> {
  const onGateway = await onVersitygw(settings);
  console.log(report("versitygw", onGateway));
  const onLocalAws = await onMoto({ ...settings, runs: Math.ceil(settings.runs / 4) });
  console.log(report("moto", onLocalAws));
  return [...onGateway.problems, ...onLocalAws.problems];
}

async function onVersitygw(settings: Settings): Promise<Counts> {
  const { endpoint, credentials, stop } = await startVersitygwProcess(
    await findVersitygw({ log: console.error }),
    { onCrash: console.error },
  );
  try {
    const config = { endpoint, credentials, region: "us-east-1", forcePathStyle: true } as const;
    return await runFaults({ config, kinds: versitygwKinds }, settings);
  } finally {
    await stop();
  }
}

async function onMoto(settings: Settings): Promise<Counts> {
  const moto = await startLocalAws({ log: console.error });
  try {
    const config = { ...moto.config, forcePathStyle: true } as const;
    return await runFaults({ config, kinds: motoKinds }, settings);
  } finally {
    await moto.stop();
  }
}
