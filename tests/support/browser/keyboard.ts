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

/**
 * Presses a control, and tells what has the focus before the browser has drawn anything or heard another key: the label of the
 * dialog or menu around it, else its own words.
 */
export function focusedAtOnce(control: Locator): Promise<string> {
  return control.evaluate(async (element) => {
    if (element instanceof HTMLElement) element.click();
    // Preact renders what was set in a microtask of its own, which is queued before this one.
    await Promise.resolve();
    const focused = document.activeElement;
    const label = focused?.closest("[aria-labelledby]")?.getAttribute("aria-labelledby");
    const words = label == null ? focused?.textContent : document.getElementById(label)?.textContent;
    return words?.trim() ?? "";
  });
}
