// Where a link leads. Links within the page and those that would run something lead nowhere else, and are none.

/** A page of an archive links to its own copies: the address inside is the one that the page had. */
const ARCHIVED = /^(?:https?:)?(?:\/\/web\.archive\.org)?\/web\/\d{4,14}[a-z_]*\/(.+)$/i;

/** @param {string} href @param {string} [base] The address of the page, where it is known. @returns {string | undefined} */
export function addressIn(href, base = '') {
  const trimmed = href.replace(/[\t\n\r]/g, '').trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const address = ARCHIVED.exec(trimmed)?.[1] ?? trimmed;
  if (/^[a-z][a-z\d+.-]*:/i.test(address))
    return /^(?:https?|mailto|tel|ftp):/i.test(address) ? address : undefined;
  return resolved(address, ARCHIVED.exec(base)?.[1] ?? base);
}

/** @param {string} address @param {string} base */
function resolved(address, base) {
  try {
    return new URL(address, base).href;
  } catch {
    return address; // The page does not say where it was.
  }
}
