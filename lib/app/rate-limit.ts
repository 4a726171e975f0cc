/** A token bucket: so many at once, and so many a minute after that. `at` is the clock in milliseconds. */
export interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** The bucket after taking one token, or how many milliseconds to wait for one. */
export function takeToken(
  bucket: Bucket | undefined,
  { burst, perMinute }: Allowance,
  now: number,
): { readonly bucket: Bucket } | { readonly wait: number } {
  const elapsed = bucket ? Math.max(0, now - bucket.at) : 0;
  const tokens = bucket ? Math.min(burst, bucket.tokens + (elapsed * perMinute) / 60_000) : burst;
  if (tokens < 1) return { wait: Math.ceil(((1 - tokens) * 60_000) / perMinute) };
  return { bucket: { tokens: tokens - 1, at: now } };
}
