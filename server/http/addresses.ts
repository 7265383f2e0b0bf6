import { networkInterfaces } from "node:os";

/** The addresses under which phones on the same network reach this machine. */
export function lanAddresses(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === "IPv4" && !entry.internal)
    .map((entry) => `http://${entry.address}:${port}`);
}
