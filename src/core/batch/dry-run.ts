import type { CallOptions, DryRunOptions, DryRunResult } from "../call/call-options.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import type { Context } from "../call/context.js";
import { errorName } from "../errors/error-guards.js";
import { UnexpectedResponseError } from "../errors/errors.js";

/**
 * Sends a command with EC2's `DryRun`, which changes nothing: EC2 returns one error if the call would be allowed and
 * another if it would not. Every other error is thrown, and so is a response that indicates that the call was executed.
 */
export async function dryRun<Client extends ClientLike>(
  context: Context<Client>,
  command: CommandOf<unknown>,
  options: CallOptions,
): Promise<boolean> {
  // The generated methods create the input of each command, so this does not change the caller's object.
  Object.assign(command.input, { DryRun: true });
  try {
    await context.send(command, options);
  } catch (error) {
    if (errorName(error) === "DryRunOperation") return true;
    if (errorName(error) === "UnauthorizedOperation") return false;
    throw error;
  }
  throw new UnexpectedResponseError("DryRunOperation error");
}

/** Executes an action, or with `dryRun` only checks whether its command would be allowed. */
export function unlessDryRun<Client extends ClientLike, DryRun extends boolean, Result>(
  context: Context<Client>,
  command: CommandOf<unknown>,
  options: DryRunOptions<DryRun> | undefined,
  action: () => Promise<Result>,
): Promise<DryRunResult<DryRun, Result>> {
  const result = options?.dryRun ? dryRun(context, command, options) : action();
  return result as Promise<DryRunResult<DryRun, Result>>;
}
