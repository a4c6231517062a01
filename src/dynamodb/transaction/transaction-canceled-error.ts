import { errorName } from "../../core/errors/error-guards.js";
import { TucuxiError } from "../../core/errors/errors.js";
import { fromAttributeMap } from "../values/from-attribute-value.js";
import type { NativeItem } from "../values/native-value.js";
import type { ValueSettings } from "../values/settings.js";

declare module "../../core/errors/errors.js" {
  interface TucuxiErrorsByCode {
    TransactionCanceled: TransactionCanceledError;
  }
}

/** The outcome of one action of a canceled transaction. */
export class CancellationReason {
  /** The position of the action in the transaction. */
  readonly index: number;
  /** Why the action failed, such as `ConditionalCheckFailed`; `None` for an action that did not fail. */
  readonly code: string;
  /** The service's error message. */
  readonly message: string;
  readonly #action: object;
  readonly #item: NativeItem | undefined;

  constructor(reason: Pick<CancellationReason, "action" | "code" | "index" | "item" | "message">) {
    this.index = reason.index;
    this.code = reason.code;
    this.message = reason.message;
    this.#action = reason.action;
    this.#item = reason.item;
  }

  /** The action, as the caller passed it. */
  get action(): object {
    return this.#action;
  }

  /** The existing item, for which the condition is false; `undefined` if there is none. */
  get item(): NativeItem | undefined {
    return this.#item;
  }
}

/**
 * A transaction was canceled: none of its actions were executed. The service's own error is the `cause`. Neither the
 * message nor logs of the error contain data of the items; `reasons` has them.
 */
export class TransactionCanceledError extends TucuxiError {
  override readonly name = "TransactionCanceledError";
  readonly code = "TransactionCanceled";
  /** One reason for each action, in order. */
  readonly reasons: readonly CancellationReason[];

  constructor(what: string, reasons: readonly CancellationReason[], options?: ErrorOptions) {
    const failed = reasons.filter(({ code }) => code !== "None");
    const said = failed.map(({ index, code }) => `action ${index} by ${code}`).join(", ");
    super(
      `${what}: the transaction was canceled, and changed nothing${said && `: ${said}`}. See reasons.`,
      options,
    );
    this.reasons = reasons;
  }

  /** The reasons of the actions that failed. */
  get failed(): readonly CancellationReason[] {
    return this.reasons.filter(({ code }) => code !== "None");
  }
}

interface ServiceReason {
  readonly Code?: string;
  readonly Message?: string;
  readonly Item?: Parameters<typeof fromAttributeMap>[0];
}

/** The error for a canceled transaction; any other error unchanged. */
export function asCanceled(
  what: string,
  error: unknown,
  actions: readonly object[],
  settings: ValueSettings,
): unknown {
  if (errorName(error) !== "TransactionCanceledException") return error;
  const given: unknown = Reflect.get(error as object, "CancellationReasons");
  const theirs: readonly ServiceReason[] = Array.isArray(given) ? given : [];
  // Errors are logged, and these reasons contain items.
  Object.defineProperty(error, "CancellationReasons", { enumerable: false });
  const reasons = actions.map((action, index) => {
    const { Code: code = "None", Message: message = "", Item: item } = theirs[index] ?? {};
    return new CancellationReason({
      index,
      code,
      message,
      action,
      item: item && fromAttributeMap(item, settings),
    });
  });
  return new TransactionCanceledError(what, reasons, { cause: error });
}
