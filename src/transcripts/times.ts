/** "1:02:03.5", "00:01:02,500", "12:03", "869.04" → seconds. */
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/;
const PLAIN_SECONDS = /^\d+(?:\.\d+)?$/;

/** Seconds of a time stamp, or null where it is none. */
export function parseTime(stamp: string): number | null {
  const text = stamp.trim();
  const clock = CLOCK.exec(text);
  if (clock !== null) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = clock;
    const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
    return Number(`${whole}.${fraction}`);
  }
  return PLAIN_SECONDS.test(text) ? Number(text) : null;
}
