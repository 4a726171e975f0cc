import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, ISO 8601 in UTC, again each minute while the page is looked at. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === 'visible') setNow(new Date().toISOString());
    };
    const timer = setInterval(follow, MINUTE);
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);
  return now;
}
