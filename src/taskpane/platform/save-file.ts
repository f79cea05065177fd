/** Downloads a text as a file, by the browser. `type` is its media type, such as `application/json`. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Waits 10 seconds, so that the browser has read the text before its address is freed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
