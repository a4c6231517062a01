/** The name of a queue, by its URL or ARN. */
export function queueNameOf(urlOrArn: string): string {
  return urlOrArn.split(/[/:]/).at(-1) ?? urlOrArn;
}

/** Whether a queue is a FIFO queue: the service has their names end so. */
export function isFifoUrl(url: string): boolean {
  return url.endsWith(".fifo");
}
