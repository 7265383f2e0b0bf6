/**
 * Hands something over as a file. Its address holds for as long as the page is open: no browser tells when a file has been
 * saved, some first ask where to, and an address that is gone by then gives an empty file or none.
 */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
}
