/**
 * The SDK logger of clients that we create. By default the SDK deep-copies every response just to pass it to a
 * logger that does nothing; it does not if the logger has no `info`. The other methods are required, because the
 * credential chain calls them unchecked. Warnings go where the SDK writes them by default.
 */
export class QuietLogger {
  trace(): void {}
  debug(): void {}
  warn(...content: unknown[]): void {
    console.warn(...content);
  }
}
