/** A file that is ready to be handed over. */
export interface ReadyFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Hands a file to the person by way of a link, which needs no permission. */
export function handOver({ name, blob }: ReadyFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
