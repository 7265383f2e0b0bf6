import { useEffect, useState } from "preact/hooks";
import { type ChartBox, type DrawChart, withoutSheet } from "./chart.ts";

/** A chart with its data in it, whatever these are. */
export interface Drawing {
  /** Tells whether anything in the data has changed. */
  readonly key: string;
  readonly load: () => Promise<(box: ChartBox) => Element>;
}

export function drawingOf<Data>(data: Data, load: () => Promise<DrawChart<Data>>): Drawing {
  return {
    key: JSON.stringify(data),
    load: async () => {
      const draw = await load();
      return (box) => withoutSheet(draw(data, box));
    },
  };
}

/**
 * Draws into the room it finds, and again when the room or the data change. The data may come anew with every view though
 * nothing in them has changed. True if what draws could not be fetched.
 */
export function useDrawing(room: { readonly current: HTMLElement | null }, drawing: Drawing | null): boolean {
  const [failed, setFailed] = useState(false);
  const key = drawing?.key ?? null;
  // The key stands for the drawing.
  useEffect(() => {
    let observer: ResizeObserver | null = null;
    let wanted = true;
    drawing?.load().then(
      (draw) => {
        const parent = room.current;
        if (!wanted || parent === null) return;
        observer = new ResizeObserver(() => {
          const { clientWidth: width, clientHeight: height } = parent;
          if (width === 0 || height === 0) return;
          const type = Number.parseFloat(getComputedStyle(parent).fontSize);
          parent.replaceChildren(draw({ width, height, type }));
        });
        observer.observe(parent);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
      observer?.disconnect();
    };
  }, [key, room]);
  return failed;
}
