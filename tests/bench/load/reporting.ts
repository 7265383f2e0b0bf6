/** What a server under load tells of itself, when it is asked. */
export interface Usage {
  /** Since it began, ms of all its threads. */
  readonly cpu: number;
  /** MB. After a collection of garbage, if that was asked for. */
  readonly resident: number;
  readonly heap: number;
}

/** Says on which port this process listens, and answers whoever asks how it fares. */
export function reportTo(port: number): void {
  process.send?.({ port });
  process.on("message", ({ collect }: { collect: boolean }) => {
    if (collect) for (let n = 0; n < 3; n++) globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const usage: Usage = { cpu: (user + system) / 1000, resident: rss / 1e6, heap: heapUsed / 1e6 };
    process.send?.(usage);
  });
  process.on("disconnect", () => process.exit());
}
