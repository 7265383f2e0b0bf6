import { useEffect, useState } from "preact/hooks";

const RETRY = 2000;

/**
 * A part of the page that is fetched when it is first wanted, and not before: what it says or shows may be a secret until
 * then. Null until it is there. `load` has to be the same function at every call.
 */
export function useModule<M extends object>(wanted: boolean, load: () => Promise<M>): M | null {
  const [part, setPart] = useState<M | null>(null);
  const missing = wanted && part === null;
  useEffect(() => {
    if (!missing) return;
    let given = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetchPart = () => {
      load().then(
        (fetched) => {
          if (given) setPart(fetched);
        },
        () => {
          if (given) timer = setTimeout(fetchPart, RETRY);
        },
      );
    };
    fetchPart();
    return () => {
      given = false;
      clearTimeout(timer);
    };
  }, [missing, load]);
  return part;
}
