import sharp, { type Sharp } from 'sharp';

/** Pictures are shown on screens and never printed large; longer sides are made smaller. In pixels. */
export const longestSide = 2_560;
/** In pixels: what takes more memory than that to open is not opened. */
export const mostPixels = 50_000_000;

export type PictureProblem = 'PICTURE_UNREADABLE' | 'PICTURE_TOO_LARGE';
export type PictureAnswer = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly code: PictureProblem };

const encoders: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  'image/jpeg': (picture) => picture.jpeg({ quality: 82, mozjpeg: true }),
  'image/png': (picture) => picture.png({ compressionLevel: 9 }),
  'image/webp': (picture) => picture.webp({ quality: 82 }),
  'image/gif': (picture) => picture.gif(),
};

export const isPicture = (contentType: string): boolean => contentType.startsWith('image/');

// Opening a picture takes memory by its size: one at a time, each on one thread, nothing kept.
sharp.concurrency(1);
sharp.cache(false);

/** Writes uploaded pictures anew: turned upright, not longer than {@link longestSide}, and without anything but the picture (place, camera, owner, thumbnail, colour profile). */
export class Pictures {
  #last: Promise<unknown> = Promise.resolve();

  /** `contentType` is one that {@link isPicture}; a kind that nobody here can write is unreadable. */
  rewrite(file: string, contentType: string): Promise<PictureAnswer> {
    const next = this.#last.then(() => rewrite(file, contentType));
    this.#last = next;
    return next;
  }
}

async function rewrite(file: string, contentType: string): Promise<PictureAnswer> {
  const encode = encoders[contentType];
  if (!encode) return { ok: false, code: 'PICTURE_UNREADABLE' };
  try {
    const picture = sharp(file, { animated: contentType === 'image/gif', limitInputPixels: false, failOn: 'error' });
    const { width, height } = await picture.metadata();
    if (width * height > mostPixels) return { ok: false, code: 'PICTURE_TOO_LARGE' };
    const fitted = picture.autoOrient().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    return { ok: true, bytes: await encode(fitted).toBuffer() };
  } catch {
    return { ok: false, code: 'PICTURE_UNREADABLE' }; // cut off, broken, or something else that only begins like a picture
  }
}
