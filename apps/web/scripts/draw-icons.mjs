// Draws public/icons from one description: `node scripts/draw-icons.mjs` after a change of the mark. Uses the browser of the tests.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const icons = path.join(here, '../public/icons');
const requireFromTooling = createRequire(path.join(here, '../../../packages/tooling/package.json'));
const { chromium } = requireFromTooling('playwright-core');

/** Teeth of the kanga border along one edge, 512 wide. */
const teeth = Array.from({ length: 16 }, (_, index) => `M${index * 32} 0h32l-16 22Z`).join('');

const border = `<g fill="#f2b632"><path d="${teeth}"/><path transform="rotate(180 256 256)" d="${teeth}"/></g>
  <g fill="#dfedeb"><path d="M0 30h512v6H0zM0 476h512v6H0z"/></g>`;

/** The cluster of three, in a box of 48. */
const cluster = `<circle cx="13" cy="15" r="10" fill="#f2b632"/><path fill="#b9c1ff" d="M25.5 5.5h19v19h-19z"/><path fill="#83d29b" d="M24 25 36 45H12Z"/>
  <path fill="#0f5e63" d="m24 14 7 7.5-7 7.5-7-7.5Z"/><path fill="#fffefb" d="m24 17 4.2 4.5L24 26l-4.2-4.5Z"/>`;

const icon = ({ radius, scale, hasBorder }) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <clipPath id="round"><rect width="512" height="512" rx="${radius}"/></clipPath>
  <g clip-path="url(#round)"><path fill="#0f5e63" d="M0 0h512v512H0z"/>${hasBorder ? border : ''}</g>
  <g transform="translate(256 256) scale(${scale}) translate(-24.5 -24.5)">${cluster}</g>
</svg>
`;

const plain = icon({ radius: 96, scale: 8, hasBorder: true });
// Devices cut a maskable icon to any shape inside its middle 80 %, so the border would be torn: it is left out.
const maskable = icon({ radius: 0, scale: 6.6, hasBorder: false });

fs.mkdirSync(icons, { recursive: true });
fs.writeFileSync(path.join(icons, 'kongano.svg'), plain);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const [name, svg, size] of [
  ['kongano-192', plain, 192],
  ['kongano-512', plain, 512],
  ['kongano-maskable-512', maskable, 512],
]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: path.join(icons, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
