import { checkAnswer } from "../reader/check-answer.js";
import { allowManyListeners, throwIfAborted } from "../concurrency/abort.js";
import type { CallOptions } from "./call-options.js";
import type { Command, InputCheck } from "./input-check.js";
import type { ClientLike, CommandOf } from "../client/client-like.js";
import { familyOf } from "../client/client-family.js";
import { HiddenClient } from "../client/hidden-client.js";
import { refuseUnknownMembers } from "./input/input-members.js";
import { type NewlyCreated, newlyCreatedIn, SETTLING_PAUSES } from "./eventual-consistency/newly-created.js";
import { type Leaving, leavingIn } from "./eventual-consistency/leaving.js";
import { addMembers, type OptionMembers, type SplitOptions, splitOptions } from "./input/option-members.js";
import { refuseOutput } from "./response/refuse-output.js";
import { repeatWhile } from "./retry/repeat-while.js";
import { refuseUnknownOptions } from "./input/unknown-options.js";
import { withTimeout } from "./request-timeout.js";
import { withoutRetries } from "./retry/without-retries.js";
import { hideRequest, withoutSecrets } from "./response/without-secrets.js";

/** The snapshot of the resource that a command is sent for. */
function dataOf(sender: object | string | undefined): object | undefined {
  if (typeof sender !== "object") return undefined;
  return (sender as { readonly meta?: { readonly data?: object | undefined } }).meta?.data;
}

type Send<Output> = (command: CommandOf<Output>, options?: { abortSignal: AbortSignal }) => Promise<Output>;

/** What all resources of one root share: the client, and how commands are sent. */
export class Context<Client extends ClientLike> extends HiddenClient<Client> {
  readonly serviceName: string;
  /** Resources that were just created and may not be visible everywhere yet. */
  readonly newlyCreated: NewlyCreated;
  /** Resources that are still in use by others that are being deleted. */
  readonly leaving: Leaving;
  readonly #check: InputCheck | undefined;
  readonly #optionMembers: OptionMembers;

  constructor(client: Client, serviceName: string, check?: InputCheck, optionMembers: OptionMembers = []) {
    super(client);
    this.serviceName = serviceName;
    const family = familyOf(client);
    this.newlyCreated = newlyCreatedIn(family);
    this.leaving = leavingIn(family);
    this.#check = check;
    this.#optionMembers = optionMembers;
  }

  /** Separates the options of a call from input members among them. */
  split<Options extends object>(options: Options): SplitOptions<Options> {
    return splitOptions(options, this.#optionMembers);
  }

  /** Throws a `TypeError` for a command that must not be sent with its input. */
  check(command: Command): void {
    refuseUnknownMembers(command);
    this.#check?.(command, this.client);
  }

  /** Returns the caller's part of an input, checked (as by `check`) before a request is sent to complete it. */
  checkInput<Input extends object>(CommandClass: new (input: never) => Command, input: Input): Input {
    this.check(new CommandClass(input as never));
    return input;
  }

  /**
   * Sends one command, without a second argument if there are no options. Errors of the SDK are thrown unchanged. The
   * command is retried, for a limited time, only if the error says that a resource that was just created is not found,
   * or that the resource is in use by one that is being deleted.
   *
   * @param sender the resource that the command is sent for; errors name it
   */
  send<Output>(
    command: CommandOf<Output>,
    options: CallOptions = {},
    sender?: object | string,
  ): Promise<Output> {
    const request = (): Promise<Output> => this.request(command, options, sender);
    if (this.newlyCreated.isEmpty && this.leaving.isEmpty) return request();
    const until = (error: unknown): number | undefined =>
      this.newlyCreated.unknownUntil(error, command.input) ??
      this.leaving.inUseUntil(error, command.input, dataOf(sender));
    const [{ abortSignal }] = this.split(options);
    return repeatWhile(request, until, SETTLING_PAUSES, abortSignal);
  }

  /** Sends one command without retrying not-found errors, even for resources that were just created. */
  async request<Output>(
    command: CommandOf<Output>,
    given: CallOptions = {},
    sender?: object | string,
  ): Promise<Output> {
    const [options, members] = this.split(given);
    const { abortSignal, requestTimeout } = options;
    refuseUnknownOptions(options);
    if (members) addMembers(command, members);
    throwIfAborted(abortSignal);
    this.check(command);
    checkAnswer(command, this.client);
    const client = this.client as unknown as { send: Send<Output> };
    // The SDK also listens to the signal, for each request.
    if (abortSignal) allowManyListeners(abortSignal);
    const send = (signal?: AbortSignal): Promise<Output> =>
      signal ? client.send(command, { abortSignal: signal }) : client.send(command);
    try {
      const output = await (requestTimeout
        ? withTimeout(requestTimeout, abortSignal, send)
        : send(abortSignal));
      refuseOutput(output, command, sender);
      hideRequest(output);
      return output;
    } catch (error) {
      throw withoutSecrets(error);
    }
  }

  /** Sends one command without retries, for loops that repeat it themselves. */
  sendOnce<Output>(
    command: CommandOf<Output>,
    options?: CallOptions,
    sender?: object | string,
  ): Promise<Output> {
    return this.request(withoutRetries(command), options, sender);
  }
}
