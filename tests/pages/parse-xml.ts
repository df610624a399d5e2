/**
 * Parses XML as strictly as the specification asks; needs a document (jsdom).
 * @throws Error with the parser's words when the text is not well-formed
 */
export function parseXml(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml')
  const error = xml.querySelector('parsererror')
  if (error !== null) throw new Error(error.textContent ?? 'The XML is not well-formed.')
  return xml
}
