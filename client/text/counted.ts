/** "21 labs", with a space at which no line breaks. */
export function counted(n: number, one: string, many: string): string {
  return `${n}\u00a0${n === 1 ? one : many}`;
}

/** "3 of 4" */
export function countOf({ count, of }: { readonly count: number; readonly of: number }): string {
  return `${count} of ${of}`;
}
