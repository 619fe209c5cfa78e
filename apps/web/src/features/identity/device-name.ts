const browsers: readonly [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/UCBrowser\//, 'UC Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly [RegExp, string, 'phone' | 'computer'][] = [
  [/iPhone|iPod/, 'iPhone', 'phone'],
  [/iPad/, 'iPad', 'phone'],
  [/Android/, 'Android', 'phone'],
  [/Windows/, 'Windows', 'computer'],
  [/Mac OS X|Macintosh/, 'Mac', 'computer'],
  [/CrOS/, 'Chromebook', 'computer'],
  [/Linux/, 'Linux', 'computer'],
];

export interface DeviceName {
  readonly browser: string | undefined;
  readonly system: string | undefined;
  readonly kind: 'phone' | 'computer';
}

/** What a browser says it is, as names people know. Order matters: every browser also claims to be another. */
export function deviceOf(userAgent: string | null | undefined): DeviceName {
  const text = userAgent ?? '';
  const browser = browsers.find(([pattern]) => pattern.test(text))?.[1];
  const [, system, kind] = systems.find(([pattern]) => pattern.test(text)) ?? [undefined, undefined, 'computer' as const];
  return { browser, system, kind };
}
