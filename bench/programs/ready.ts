/** What a program needs for its first request, which it does not send. */
export type Ready = readonly object[];
