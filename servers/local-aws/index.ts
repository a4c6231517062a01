export { LocalAwsUnavailableError } from "./error.js";
export { findMoto, motoVersion, type FindMotoOptions, type Moto } from "./moto/moto.js";
export { startLocalAws, type StartOptions } from "./start.js";
export type { DummyCredentials, LocalAws, RealAws } from "./types.js";
