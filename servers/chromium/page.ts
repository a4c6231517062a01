import { setTimeout as sleep } from "node:timers/promises";
import type { DevToolsSession } from "./dev-tools.js";

export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
}

interface ExceptionDetails {
  readonly text: string;
  readonly exception?: { readonly description?: string };
}

const describe = ({ text, exception }: ExceptionDetails): string => exception?.description ?? text;

/** A page of the browser. */
export class Page {
  /** The URL of each request that the page sent, in order. */
  readonly requests: string[] = [];
  /** The errors of the page: exceptions, and error responses. */
  readonly problems: string[] = [];
  readonly #session: DevToolsSession;

  private constructor(session: DevToolsSession) {
    this.#session = session;
  }

  static async open(session: DevToolsSession, { width, height, dark = false }: Viewport): Promise<Page> {
    const page = new Page(session);
    session.on("Network.requestWillBeSent", (params) => {
      page.requests.push((params as { request: { url: string } }).request.url);
    });
    session.on("Network.responseReceived", (params) => {
      const { url, status } = (params as { response: { url: string; status: number } }).response;
      if (status >= 400) page.problems.push(`${status}: ${url}`);
    });
    session.on("Runtime.exceptionThrown", (params) => {
      page.problems.push(describe((params as { exceptionDetails: ExceptionDetails }).exceptionDetails));
    });
    for (const domain of ["Network", "Runtime", "Page"]) await session.send(`${domain}.enable`);
    await session.send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const scheme = { name: "prefers-color-scheme", value: dark ? "dark" : "light" };
    await session.send("Emulation.setEmulatedMedia", { features: [scheme] });
    return page;
  }

  /** Opens a URL, and waits until the page has loaded with everything that it needs. */
  async goto(url: string): Promise<void> {
    const { errorText } = await this.#session.send<{ errorText?: string }>("Page.navigate", { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await this.waitFor('document.readyState === "complete"');
  }

  /** The value of an expression in the page; a promise is awaited. It must be JSON. */
  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.#session.send<{
      result: { value: Result };
      exceptionDetails?: ExceptionDetails;
    }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(describe(exceptionDetails));
    return result.value;
  }

  /** Waits until an expression is truthy. */
  async waitFor(expression: string, timeoutMs = 20_000): Promise<void> {
    for (const end = Date.now() + timeoutMs; Date.now() < end; await sleep(50)) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`)) return;
    }
    throw new Error(`This was not true within ${timeoutMs} ms: ${expression}`);
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(`document.querySelector(${JSON.stringify(selector)})`);
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  }

  /** Types into the focused element. */
  async type(text: string): Promise<void> {
    await this.#session.send("Input.insertText", { text });
  }

  /** A screenshot of the window as PNG. */
  async screenshot(): Promise<Uint8Array> {
    const { data } = await this.#session.send<{ data: string }>("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }
}
