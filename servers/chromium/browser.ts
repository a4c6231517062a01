import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { DevTools } from "./dev-tools.js";
import { Page, type Viewport } from "./page.js";

/** A headless Chromium whose pages can reach this machine only. `[Symbol.asyncDispose]()` ends it. */
export class Browser implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #devTools: DevTools;

  private constructor(child: ChildProcess, profile: string, devTools: DevTools) {
    this.#child = child;
    this.#profile = profile;
    this.#devTools = devTools;
  }

  static start(program: string): Browser {
    const profile = mkdtempSync(join(tmpdir(), "tucuxi-chromium-"));
    const child = spawn(program, [...flags, `--user-data-dir=${profile}`], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    // --remote-debugging-pipe: file descriptor 3 takes commands, 4 returns responses. It ends when 3 is
    // closed.
    const [, , , input, output] = child.stdio;
    return new Browser(child, profile, new DevTools(input as Writable, output as Readable));
  }

  async newPage(viewport: Viewport): Promise<Page> {
    const { targetId } = await this.#devTools.send<{ targetId: string }>("Target.createTarget", {
      url: "about:blank",
    });
    const { sessionId } = await this.#devTools.send<{ sessionId: string }>("Target.attachToTarget", {
      targetId,
      flatten: true,
    });
    return Page.open(this.#devTools.session(sessionId), viewport);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#devTools.close();
    const kill = setTimeout(() => this.#child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(kill);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const flags = [
  "--headless",
  "--remote-debugging-pipe",
  // For root, as in a container: it only shows this project's own pages.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages are recorded, and nothing unrecorded could leave the machine either.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];
