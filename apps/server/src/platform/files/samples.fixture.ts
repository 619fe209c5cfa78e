const box = (type: string, content: string | Buffer): Buffer => {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 8);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), body]);
};
const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** The smallest beginnings by which each kind of file is known. */
export const sample = {
  png: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
  jpeg: hex('ffd8ffe000104a46494600010100000100010000ffd9'),
  gif: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
  webp: Buffer.concat([Buffer.from('RIFF'), hex('1a000000'), Buffer.from('WEBPVP8L'), hex('0d0000002f0000001007101111888808')]),
  heic: box('ftyp', Buffer.concat([Buffer.from('heic'), hex('00000000'), Buffer.from('mif1heic')])),
  mp4: box('ftyp', Buffer.concat([Buffer.from('isom'), hex('00000200'), Buffer.from('isomiso2mp41')])),
  m4a: box('ftyp', Buffer.concat([Buffer.from('M4A '), hex('00000000'), Buffer.from('M4A mp42')])),
  pdf: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ogg: Buffer.concat([
    Buffer.from('OggS'),
    hex('0002000000000000000000000000000000000000 01 13'),
    Buffer.from('OpusHead'),
    hex('0101000080bb0000000000'),
  ]),
  webm: hex('1a45dfa3 9f 42868101 42f78101 42f28104 42f38108 4282847765626d 42878104 42858102 18538067 01ffffffffffffff'),
  mp3: Buffer.concat([Buffer.from('ID3'), hex('03000000000000'), hex('fffb9000'), Buffer.alloc(413)]),
  exe: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62)]),
  zip: hex('504b0506 0000000000000000000000000000000000 00'),
} as const;
