import { useEffect, useState } from 'react';

/** The value, once it has stopped changing for a while. */
export function useDelayed<T>(value: T, delayMs: number): T {
  const [delayed, setDelayed] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setDelayed(JSON.parse(key)), delayMs);
    return () => clearTimeout(timer);
  }, [key, delayMs]);
  return delayed;
}
