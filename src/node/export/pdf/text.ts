/** A PDF text string: plain ASCII in brackets, anything else as UTF-16BE in hexadecimal, as PDF 1.4 asks. */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, '\\$&')})`;
  const hex = [...text.matchAll(/[\s\S]/g)].map(([unit]) =>
    unit.charCodeAt(0).toString(16).padStart(4, '0'),
  );
  return `<feff${hex.join('')}>`;
}

/** A reference to another object of the file. */
export function pdfReference(number: number): string {
  return `${String(number)} 0 R`;
}
