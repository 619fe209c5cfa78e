/** A name as part of an address: a to z, digits and single hyphens, at most 80 long; empty where nothing of the name can be kept. */
export function slugOf(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’ʼ]/g, '')
    .toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
