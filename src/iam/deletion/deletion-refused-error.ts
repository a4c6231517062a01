import { type ErrorSubject, ResourceError } from "../../core/errors/errors.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    DeletionRefused: DeletionRefusedError;
  }
}

/** A deletion that was rejected before anything was changed: of a resource that AWS owns or that others depend on. */
export class DeletionRefusedError extends ResourceError {
  override readonly name = "DeletionRefusedError";
  readonly code = "DeletionRefused";

  constructor(subject: ErrorSubject, reason: string) {
    super(subject, `${subject.resource} was not deleted: ${reason} Nothing was changed.`);
  }
}
