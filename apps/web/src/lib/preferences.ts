/** Choices of this device; public/theme.js reads the same keys before the first paint. */
type Preference = 'language' | 'theme' | 'keys';

const key = (name: Preference): string => `kongano.${name}`;

/** Storage may be full or forbidden (private windows); a choice is then kept for this page only. */
const kept = new Map<Preference, string>();

export const preferences = {
  get(name: Preference): string | null {
    try {
      return localStorage.getItem(key(name)) ?? kept.get(name) ?? null;
    } catch {
      return kept.get(name) ?? null;
    }
  },
  set(name: Preference, value: string): void {
    kept.set(name, value);
    try {
      localStorage.setItem(key(name), value);
    } catch {
      // kept in memory above
    }
  },
};
