/**
 * The SDK's own logger for clients that we make. By default the SDK copies every response deeply, only to
 * hand it to a logger that does nothing; without an `info` it does not. The other methods must be there: the
 * credential chain calls them without looking. Warnings go where the SDK sends them by default.
 *
 * @internal
 */
export class QuietLogger {
  trace(): void {}
  debug(): void {}
  warn(...content: unknown[]): void {
    console.warn(...content);
  }
}
