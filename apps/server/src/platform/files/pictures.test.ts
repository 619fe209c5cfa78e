import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { isPicture, longestSide, Pictures } from './pictures';
import { sample } from './samples.fixture';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kongano-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pictures = new Pictures();

async function rewritten(content: Buffer, contentType: string) {
  const file = path.join(folder, 'picture');
  writeFileSync(file, content);
  return pictures.rewrite(file, contentType);
}
async function bytesOf(content: Buffer, contentType: string): Promise<Buffer> {
  const answer = await rewritten(content, contentType);
  if (!answer.ok) throw new Error(answer.code);
  return answer.bytes;
}

/** A red picture with a green stripe at its left, and everything in it that tells of its maker. */
const photo = ({ width = 60, height = 40, orientation = 1 } = {}) =>
  sharp({ create: { width, height, channels: 3, background: 'red' } })
    .composite([{ input: { create: { width: 10, height, channels: 3, background: 'lime' } }, left: 0, top: 0 }])
    .withExif({
      IFD0: { Artist: 'Juma Hamisi', Make: 'Tecno', Software: 'Kamera 7' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 49/1 12/1' },
    })
    .withIccProfile('p3')
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>Juma Hamisi</creator></x:xmpmeta>')
    .withMetadata({ orientation });

describe.each([
  ['image/jpeg', () => photo().jpeg()],
  ['image/png', () => photo().png()],
  ['image/webp', () => photo().webp()],
] as const)('a picture of %s', (contentType, make) => {
  it('keeps its kind and size and loses everything that tells of its maker', async () => {
    const before = await make().toBuffer();
    expect(before.toString('latin1')).toContain('Juma Hamisi');
    const after = await bytesOf(before, contentType);
    const { format, width, height, exif, xmp, icc, iptc } = await sharp(after).metadata();
    expect({ format, width, height }).toEqual({ format: contentType.slice(6), width: 60, height: 40 });
    expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    for (const word of ['Juma', 'Tecno', 'Kamera']) expect(after.toString('latin1')).not.toContain(word);
  });
});

describe('pictures', () => {
  it('are turned as the camera said, as nothing tells of that afterwards', async () => {
    const after = sharp(await bytesOf(await photo({ orientation: 6 }).jpeg().toBuffer(), 'image/jpeg'));
    const { width, height } = await after.metadata();
    const { data } = await after.extract({ left: 20, top: 2, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true });
    expect({ width, height, isGreen: (data[1] ?? 0) > 200 }).toEqual({ width: 40, height: 60, isGreen: true });
  });

  it('are made smaller where a side is longer than is shown, and never larger', async () => {
    const sizeOf = async (width: number, height: number) => {
      const after = await sharp(await bytesOf(await photo({ width, height }).jpeg().toBuffer(), 'image/jpeg')).metadata();
      return [after.width, after.height];
    };
    expect([await sizeOf(4_000, 1_000), await sizeOf(100, 100)]).toEqual([
      [longestSide, 640],
      [100, 100],
    ]);
  });

  it('that move go on moving', async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]);
    const moving = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const after = await sharp(await bytesOf(moving, 'image/gif'), { animated: true }).metadata();
    expect([after.pages, after.width, after.pageHeight]).toEqual([2, 10, 10]);
  });

  it('lose what was hung behind them', async () => {
    const after = await bytesOf(Buffer.concat([sample.png, Buffer.from('<script>alert(1)</script>')]), 'image/png');
    expect(after.includes('script')).toBe(false);
  });

  it.each([
    ['one that is cut off', async () => (await photo().jpeg().toBuffer()).subarray(0, 400), 'image/jpeg', 'PICTURE_UNREADABLE'],
    [
      'a text that begins like one',
      async () => Buffer.concat([sample.png.subarray(0, 8), Buffer.from('no picture')]),
      'image/png',
      'PICTURE_UNREADABLE',
    ],
    ['one of a kind that nobody here can write', async () => sample.heic, 'image/heic', 'PICTURE_UNREADABLE'],
    [
      'a small file of a huge picture',
      () =>
        sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      'image/png',
      'PICTURE_TOO_LARGE',
    ],
  ] as const)('say so: %s', async (_what, make, contentType, code) => {
    expect(await rewritten(await make(), contentType)).toEqual({ ok: false, code });
  });

  it('are written one after the other, also after one that could not be', async () => {
    const good = await photo().jpeg().toBuffer();
    const files = [good, Buffer.from('x'), good].map((content, at) => {
      const file = path.join(folder, `one-of-three-${at}`);
      writeFileSync(file, content);
      return file;
    });
    const answers = await Promise.all(files.map((file) => pictures.rewrite(file, 'image/jpeg')));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('are known by their type', () => {
    expect(['image/png', 'image/heic', 'application/pdf', 'audio/ogg'].map(isPicture)).toEqual([true, true, false, false]);
  });
});
