export function queueNameOf(urlOrArn: string): string {
  return urlOrArn.split(/[/:]/).at(-1) ?? urlOrArn;
}

/** Whether a queue is a FIFO queue: their names end in `.fifo`. */
export function isFifoUrl(url: string): boolean {
  return url.endsWith(".fifo");
}
