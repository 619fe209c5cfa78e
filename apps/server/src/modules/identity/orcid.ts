const form = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i;

/** The iD in its usual form, or null where its check character (ISO 7064 MOD 11-2) is wrong. Takes the address of an ORCID page too. */
export function readOrcid(text: string): string | null {
  const orcid = form.exec(text.trim())?.[1]?.toUpperCase();
  if (orcid === undefined) return null;
  const digits = orcid.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check)) ? orcid : null;
}
