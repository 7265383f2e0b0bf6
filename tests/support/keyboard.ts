import type { Locator, Page } from "playwright-core";

/** More presses of Tab than any page has controls. */
const ENOUGH = 60;

/**
 * Moves the focus by Tab alone until it is on the control, and presses a key there.
 * @throws if the focus never comes there, or can't be seen once it has.
 */
export async function pressOn(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await control.waitFor({ state: "attached" });
  for (let tabs = 0; tabs < ENOUGH; tabs++) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      if (!(await hasRing(control))) throw new Error(`It can't be seen that the focus is on ${control}.`);
      return page.keyboard.press(key);
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`The focus never came to ${control}.`);
}

/** Whether a ring is drawn round the control, or round the row that it stands for. */
function hasRing(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const around = [element, element.closest("label")].filter((each) => each !== null);
    return (
      element.matches(":focus-visible") &&
      around.some((each) => /0px 0px 0px \d/.test(getComputedStyle(each).boxShadow))
    );
  });
}
