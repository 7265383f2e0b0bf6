/** Apart from the other art, and imported only to draw a spec with masks in it: before a reveal no page has even fetched it. */

import mask from "../../assets/art/mask-smile.svg?raw";

export { mask };
