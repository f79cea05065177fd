/** Makes the browser download a text as a file. `type` is the media type, such as `application/json`. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Waits 10 seconds before the text's address becomes invalid, so that the browser can read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
