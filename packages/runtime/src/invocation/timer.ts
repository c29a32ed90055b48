/** The longest delay of a timer; what is further off (24 days) is not waited for. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Does something at a time, in milliseconds since 1970. */
export function setDeadline(timeMs: number, act: () => void): NodeJS.Timeout | undefined {
  const delayMs = timeMs - Date.now();
  return delayMs > LONGEST_DELAY_MS ? undefined : setTimeout(act, delayMs);
}
