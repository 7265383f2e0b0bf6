import { describe } from "vitest";
import { MemoryStore } from "../../support/server/memory-store.ts";
import { storeContract } from "./contract.ts";

describe("the store of the tests keeps the contract that they rely on", () => {
  storeContract(() => {
    const store = new MemoryStore();
    return { open: () => store };
  });
});
