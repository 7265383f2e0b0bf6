/** The host under which the server was asked, as it said when it last refused this page for being another's. */
let host: string | null = null;

/** @param error what the server says of a refusal, as Colyseus' client gives it */
export function hearRefusal(error: string | undefined): void {
  host = /^refused:wrong-origin (.+)$/.exec(error ?? "")?.[1] ?? host;
}

/** The two addresses that do not belong together: this page's, and the server's as it was asked; null if it did not say. */
export function mismatch(): { readonly page: string; readonly server: string | null } {
  return { page: location.origin, server: host };
}
