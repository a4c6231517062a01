import type { NativeModel } from "../../model/vocabulary/service-model.js";
import { customModule } from "../source/modules.js";
import type { ServiceContext } from "../source/service-context.js";
import type { SourceFile } from "../source/source-file.js";

/** How the service is called with native values. */
export function expectNative({ model }: ServiceContext): NativeModel {
  if (!model.native) throw new Error(`${model.name}: the model does not say how values are made native.`);
  return model.native;
}

/** The name of the type that converts the SDK's type to the caller's. */
export function nativeType(context: ServiceContext, file: SourceFile, which: "input" | "output"): string {
  const native = expectNative(context);
  return file.type(native[which], customModule(native.module));
}
