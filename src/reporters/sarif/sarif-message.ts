/**
 * A text as a plain text message of SARIF: braces are doubled (3.11.5), and what would read as an
 * embedded link is kept from it (3.11.6).
 */
export function sarifMessage(text: string): { readonly text: string } {
  const plain = text.replace(/[{}]/g, '$&$&')
  return { text: plain.includes('](') ? plain.replace(/[[\]]/g, String.raw`\$&`) : plain }
}
