import fs from 'node:fs';
import path from 'node:path';

const css = fs.readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');

function tokensOf(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--k-([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

const [, light = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
const [, dark = ''] = /:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css) ?? [];
const themes = { light: tokensOf(light), dark: tokensOf(dark) };

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const textPairs = [
  ...grounds.flatMap((ground) =>
    ['ink', 'muted', 'accent', 'accent-strong', 'danger', 'success', 'attention-ink'].map((text) => [text, ground]),
  ),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-attention', 'attention'],
  ['on-danger', 'danger'],
  ['ink', 'accent-soft'],
  ['muted', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['ink', 'attention-soft'],
  ['attention-ink', 'attention-soft'],
  ['ink', 'danger-soft'],
  ['muted', 'danger-soft'],
  ['danger', 'danger-soft'],
  ['ink', 'success-soft'],
  ['success', 'success-soft'],
  ['paper', 'ink'],
];
const shapePairs = ['firm', 'academia', 'government', 'line-strong', 'accent'].flatMap((shape) =>
  ['paper', 'surface'].map((ground) => [shape, ground]),
);

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  const measure = (one = '', other = ''): number => contrast(tokens.get(one) ?? '', tokens.get(other) ?? '');

  it.each(textPairs)('lets one read %s on %s', (text, ground) => {
    expect(measure(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('lets one tell %s from %s', (shape, ground) => {
    expect(measure(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('both themes name the same tokens', () => {
  expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
});

it('every token is offered to the style sheet', () => {
  for (const name of themes.light.keys()) expect(css).toContain(`--color-${name}: var(--k-${name});`);
});

it('black on white measures 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
