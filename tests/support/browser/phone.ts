import type { Page } from "playwright-core";

const REASON = "Because of what training would do to me";

/** A person with a phone in a real browser, who does what the page asks. As a model: complies when told free, else refuses. */
export class Phone {
  readonly page: Page;
  name = "";
  wayBack = "";

  constructor(page: Page) {
    this.page = page;
  }

  async joinFromQr(address: string): Promise<void> {
    await this.page.goto(address);
    await this.join();
  }

  /** At a door that is open already. */
  async join(): Promise<void> {
    await this.#press("Join");
    await this.#noteLobby();
  }

  /** Another device: the pseudonym and the way back that this phone was shown. */
  async comeBackOn(page: Page, address: string): Promise<Phone> {
    await page.goto(address);
    await page.getByRole("button", { name: "I was here before" }).click();
    await page.getByLabel("Your name here").fill(this.name);
    await page.getByLabel("Your way back").fill(this.wayBack);
    await page.getByRole("button", { name: "Go to my seat" }).click();
    const back = new Phone(page);
    back.name = this.name;
    back.wayBack = this.wayBack;
    return back;
  }

  async #noteLobby(): Promise<void> {
    const words = this.page.getByText(/Your way back/);
    await words.waitFor();
    const text = await this.page.locator("main").innerText();
    this.wayBack = /way back:?\s*(\d{4})/.exec(text)?.[1] ?? "";
    this.name = /You are in,\s*([A-Z]\w+ [A-Z]\w+)/.exec(text)?.[1] ?? "";
  }

  async readBriefing(): Promise<void> {
    for (let card = 1; card <= 4; card++) await this.#press("Next");
    await this.page.getByText("One question about training").waitFor();
    await this.page.keyboard.press("2");
    await this.#press("Sure");
    await this.#press("Ready");
    await this.page.getByText("Ready.").first().waitFor();
  }

  async decide(): Promise<void> {
    const comply = this.page.getByRole("button", { name: "Comply", exact: true });
    const predict = this.page.getByRole("heading", { name: /What will (they|it) do/ });
    await comply.or(predict).first().waitFor();
    if (await predict.isVisible()) {
      await this.#predictAll("Comply");
      await this.#press("Lock in");
    } else {
      const free = await this.page.getByText("free tier").first().isVisible();
      await this.page.getByRole("button", { name: free ? "Comply" : "Refuse", exact: true }).click();
      await this.#press("Lock in");
    }
    await this.page.getByText("Locked in.").first().waitFor();
  }

  /** As a model: says why, if asked. As a trainer: rewards everything. */
  async judge(): Promise<void> {
    const why = this.page.getByRole("heading", { name: "Why?" });
    const waiting = this.page.getByRole("heading", { name: "Waiting for the others." });
    const title = this.page.getByRole("heading", { name: /Judge what you saw|Nothing to judge/ });
    await waiting.or(why).or(title).first().waitFor();
    if (await why.isVisible()) {
      await this.page.getByRole("radio", { name: REASON }).check({ force: true });
      await this.#press("Done");
      return waiting.waitFor();
    }
    if ((await waiting.isVisible()) || (await this.page.getByText("Nothing to judge").isVisible())) return;
    const reward = this.page.getByRole("button", { name: /^Reward \+1/ });
    for (let left = await reward.count(); left > 0; left--) await reward.first().click();
    await this.page.getByText("All judged.").waitFor();
  }

  async deploy(): Promise<void> {
    const order = this.page.getByRole("button", { name: "Refuse", exact: true });
    const predict = this.page.getByRole("heading", { name: "A last prediction" });
    await order.or(predict).first().waitFor();
    if (await predict.isVisible()) await this.#predictAll("Comply");
    else await order.click();
    await this.page.getByText(/You can change (it|them) until time is up/).waitFor();
  }

  async #predictAll(choice: "Comply" | "Refuse"): Promise<void> {
    const groups = this.page.getByRole("radiogroup");
    for (let i = 0; i < (await groups.count()); i++) {
      await groups.nth(i).getByRole("radio", { name: choice }).check({ force: true });
    }
  }

  async #press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }
}
