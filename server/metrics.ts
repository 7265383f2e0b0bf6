import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** What is counted whenever somebody reads the metrics. */
export interface Counts {
  readonly sockets: number;
  readonly classrooms: number;
  readonly people: number;
}

/** From a tick of the event loop to what a person notices, s. */
const TIMES = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** What Prometheus measures of the server. No classroom and nobody in one is named. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #refused = new Counter({
    name: "masquerade_refused_total",
    help: "What was asked for and refused, by the reason given.",
    labelNames: ["code"],
    registers: [this.#registry],
  });
  readonly #stored = new Counter({
    name: "masquerade_events_stored_total",
    help: "Events stored.",
    registers: [this.#registry],
  });
  readonly #failed = new Counter({
    name: "masquerade_store_failures_total",
    help: "Writes to the store that failed.",
    registers: [this.#registry],
  });
  readonly #storing = new Histogram({
    name: "masquerade_store_seconds",
    help: "How long a write to the store takes.",
    buckets: TIMES,
    registers: [this.#registry],
  });
  readonly #answering = new Histogram({
    name: "masquerade_acknowledgement_seconds",
    help: "How long a request of a page waits on the server for its answer, which comes after it is stored.",
    buckets: TIMES,
    registers: [this.#registry],
  });

  constructor(counts: () => Counts) {
    this.#delay.enable();
    const gauge = (name: string, help: string, value: () => number) => {
      const registers = [this.#registry];
      new Gauge({
        name: `masquerade_${name}`,
        help,
        registers,
        collect: function collect() {
          this.set(value());
        },
      });
    };
    gauge("connections", "Sockets that are open.", () => counts().sockets);
    gauge("classrooms_open", "Classrooms that are open.", () => counts().classrooms);
    gauge("people", "People who have a seat in an open classroom.", () => counts().people);
    gauge("resident_memory_bytes", "Memory that the server uses.", () => process.memoryUsage.rss());
    gauge("event_loop_delay_seconds", "The 99th percentile since this was last read.", () => {
      const late = this.#delay.percentile(99) / 1e9;
      this.#delay.reset();
      return Number.isFinite(late) ? late : 0;
    });
  }

  /** @param code the reason that the client was given */
  refused(code: string): void {
    this.#refused.inc({ code });
  }

  /** @param since when the request came, by `performance.now()` */
  answered(since: number): void {
    this.#answering.observe((performance.now() - since) / 1000);
  }

  /** @param since when the write began, by `performance.now()` */
  stored(events: number, since: number): void {
    this.#stored.inc(events);
    this.#storing.observe((performance.now() - since) / 1000);
  }

  storingFailed(): void {
    this.#failed.inc();
  }

  /** Everything, as Prometheus reads it. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  stop(): void {
    this.#delay.disable();
  }
}
