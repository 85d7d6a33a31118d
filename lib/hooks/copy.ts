/** Puts a text on the clipboard; whether that worked. Browsers refuse it outside a click, or by policy of the workplace. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // shown to the user, who can still select the text by hand
  }
}
