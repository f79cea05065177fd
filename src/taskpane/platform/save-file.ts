/** Makes the browser download a text as a file. `type` is the media type, such as `application/json`. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Keeps the text's address valid for 10 seconds, so that the browser has time to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
