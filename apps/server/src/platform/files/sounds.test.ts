import { sample } from './samples.fixture';
import { isTaggedSound, withoutTags } from './sounds';

const box = (type: string, ...content: Buffer[]): Buffer => {
  const size = Buffer.alloc(4);
  const body = Buffer.concat(content);
  size.writeUInt32BE(body.length + 8);
  return Buffer.concat([size, Buffer.from(type, 'latin1'), body]);
};
const secret = Buffer.from('Juma -6.8161+39.2803');
const heard = box('mdat', Buffer.from('what is heard'));
const head = (version: 0 | 1): Buffer =>
  box('mvhd', Buffer.from([version, 0, 0, 0]), Buffer.alloc(version ? 16 : 8, 0xee), Buffer.from('timescale'));
const mp4 = (...parts: Buffer[]): Buffer => Buffer.concat([sample.m4a, ...parts]);
const told = (sound: Buffer | null): string => sound?.toString('latin1') ?? 'nothing';

describe('a sound of a telephone (MP4)', () => {
  it.each([
    ['beside the recording', mp4(box('moov', head(0), box('udta', box('meta', secret))), heard)],
    ['beside a track', mp4(box('moov', head(1), box('trak', box('mdia', box('meta', secret)), box('udta', secret))), heard)],
    ['at the top', mp4(box('uuid', secret), box('meta', secret), heard)],
  ])('loses what is written %s, and is as long as before', (_where, sound) => {
    const silent = withoutTags(sound, 'audio/mp4');
    expect([silent?.length, silent?.indexOf(heard)]).toEqual([sound.length, sound.indexOf(heard)]);
    expect(told(silent)).not.toMatch(/Juma|39\.28/);
    expect(sound.includes(secret)).toBe(true);
  });

  it.each([0, 1] as const)('loses when it was made, and nothing else of its head (version %i)', (version) => {
    const silent = told(withoutTags(mp4(box('moov', head(version)), heard), 'audio/mp4'));
    expect(silent).not.toContain('\u00ee');
    expect(silent).toContain('timescale');
  });

  it.each([
    ['a part that says it is longer than the file', mp4(heard.subarray(0, -1))],
    ['a part that says it is shorter than its own head', mp4(Buffer.from('00000004', 'hex'), Buffer.from('udta'))],
    ['a tail that is no part', mp4(heard, Buffer.from('abc'))],
    ['a long part without its length', mp4(Buffer.from('00000001', 'hex'), Buffer.from('mdat'))],
  ])('is not taken with %s', (_what, sound) => {
    expect(withoutTags(sound, 'audio/mp4')).toBeNull();
  });

  it('may have a last part without an end, and one of a long length', () => {
    const open = mp4(Buffer.concat([Buffer.alloc(4), Buffer.from('mdat'), secret]));
    expect(withoutTags(open, 'audio/mp4')).toEqual(open);
    const long = mp4(Buffer.from('0000000175756964', 'hex'), Buffer.from('0000000000000024', 'hex'), secret, heard);
    expect(told(withoutTags(long, 'audio/mp4'))).not.toContain('Juma');
  });
});

describe('a sound of a recorder (MP3)', () => {
  const frames = Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413, 7)]);
  const tagAhead = (flags: number, tail = 0): Buffer =>
    Buffer.concat([Buffer.from('ID3'), Buffer.from([4, 0, flags, 0, 0, 1, 72]), Buffer.alloc(200, 'J'), Buffer.alloc(tail, 'f')]);
  const tagBehind = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125, 'J')]);

  it.each([
    ['before', [tagAhead(0), frames]],
    ['before, with a foot', [tagAhead(0x10, 10), frames]],
    ['before, twice', [tagAhead(0), tagAhead(0), frames]],
    ['behind', [frames, tagBehind]],
    ['nowhere', [frames]],
  ])('keeps its frames alone where something is told %s', (_where, parts) => {
    expect(withoutTags(Buffer.concat(parts), 'audio/mpeg')).toEqual(frames);
  });
});

it('says which sounds it knows', () => {
  expect(['audio/mp4', 'audio/mpeg', 'audio/ogg', 'toString'].map(isTaggedSound)).toEqual([true, true, false, false]);
});
