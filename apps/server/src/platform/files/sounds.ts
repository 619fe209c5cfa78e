const holders = new Set(['moov', 'trak', 'mdia']);
const telling = new Set(['udta', 'meta', 'uuid']);
const timed = new Set(['mvhd', 'tkhd', 'mdhd']);

const removers: Readonly<Record<string, (sound: Buffer) => Buffer | null>> = { 'audio/mp4': withoutBoxes, 'audio/mpeg': withoutId3 };

export const isTaggedSound = (contentType: string): boolean => Object.hasOwn(removers, contentType);

/**
 * The sound without what a telephone writes beside it: place, device, name, times. Nothing is decoded, and what is heard stays byte for byte. Null where
 * its parts cannot be read. `contentType` is one that {@link isTaggedSound}.
 */
export function withoutTags(sound: Buffer, contentType: string): Buffer | null {
  return removers[contentType]?.(sound) ?? null;
}

/** Boxes after ISO/IEC 14496-12. They become free space in place, as the samples are found by their distance from the beginning. */
function withoutBoxes(sound: Buffer): Buffer | null {
  const silent = Buffer.from(sound);
  return silence(silent, 0, silent.length) ? silent : null;
}

function silence(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const box = boxAt(bytes, at, end);
    if (!box) return false;
    if (telling.has(box.type)) {
      bytes.write('free', at + 4, 'latin1');
      bytes.fill(0, box.content, box.end);
    } else if (timed.has(box.type)) {
      const times = bytes[box.content] === 1 ? 16 : 8;
      bytes.fill(0, box.content + 4, Math.min(box.end, box.content + 4 + times));
    } else if (holders.has(box.type) && !silence(bytes, box.content, box.end)) return false;
    at = box.end;
  }
  return true;
}

function boxAt(bytes: Buffer, at: number, end: number): { type: string; content: number; end: number } | null {
  if (end - at < 8) return null;
  const size = bytes.readUInt32BE(at);
  const type = bytes.toString('latin1', at + 4, at + 8);
  if (size === 0) return { type, content: at + 8, end };
  if (size === 1 && end - at < 16) return null;
  const [head, length] = size === 1 ? [16, Number(bytes.readBigUInt64BE(at + 8))] : [8, size];
  return length < head || at + length > end ? null : { type, content: at + head, end: at + length };
}

/** ID3v2 stands before the frames, its length in seven bits a byte; ID3v1 is the last 128 bytes. */
function withoutId3(sound: Buffer): Buffer {
  let from = 0;
  while (sound.length - from >= 10 && sound.toString('latin1', from, from + 3) === 'ID3') {
    const length = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((sound[from + place] ?? 0) & 0x7f), 0);
    const footer = (sound[from + 5] ?? 0) & 0x10 ? 10 : 0;
    from = Math.min(sound.length, from + 10 + length + footer);
  }
  const rest = sound.subarray(from);
  return rest.length >= 128 && rest.toString('latin1', rest.length - 128, rest.length - 125) === 'TAG' ? rest.subarray(0, -128) : rest;
}
