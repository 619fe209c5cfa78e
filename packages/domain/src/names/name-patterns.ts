import type { IdentifyingKind } from '../values/identifying';

interface Found {
  readonly kind: IdentifyingKind;
  readonly pattern: RegExp;
}

const before = '(?<![\\p{L}\\p{N}_@.])';
const after = '(?![\\p{L}\\p{N}_])';
const gap = '[\\s().-]{0,2}';
const digits = (count: number): string => `\\d(?:${gap}\\d){${count - 1}}`;
const endings = 'com|org|net|info|biz|africa|tz|ke|ug|io|app|shop|online|me';

/** What leads to somebody by itself, whoever it is. */
export const contactPatterns: readonly Found[] = [
  {
    kind: 'EMAIL',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?:@|\s?[[(](?:at|@)[\])]\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/giu,
  },
  { kind: 'LINK', pattern: /(?:https?:\/\/|www\.)[^\s<>"”’)\]]{2,300}/giu },
  {
    kind: 'LINK',
    pattern: new RegExp(`${before}(?:[\\p{L}\\p{N}-]{2,63}\\.){1,4}(?:${endings})(?:/[^\\s<>"”’)\\]]{0,200})?${after}`, 'giu'),
  },
  // A name on a social network, after its sign.
  { kind: 'LINK', pattern: /(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,30}/gu },
  // Tanzanian numbers with or without the country code; mobile ones begin with 6 or 7, those of a line with 2.
  { kind: 'PHONE', pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:\\+|00)?255${gap}0?[267](?:${gap}\\d){8}(?!\\d)`, 'gu') },
  { kind: 'PHONE', pattern: new RegExp(`(?<![\\p{L}\\p{N}.,])(?:\\(0[267]\\d\\)|0[267]${gap}\\d)(?:${gap}\\d){7}(?!\\d)`, 'gu') },
  { kind: 'PHONE', pattern: new RegExp(`(?<![\\p{L}\\p{N}])\\+(?!255)[1-9]${gap}${digits(8)}(?:${gap}\\d){0,5}(?!\\d)`, 'gu') },
];

const numberWords =
  'TIN|VRN|BRELA|TBS|TMDA|reg(?:istration)?\\.?|licen[cs]e|certificate(?: of incorporation)?|incorporation|leseni|cheti|usajili|nambari ya mlipakodi|namba ya mlipakodi';
const company =
  'Ltd|Limited|PLC|Inc|Enterprises?|Industries|Holdings|Investments?|Traders|Millers|Foundation|SACCOS|AMCOS|VICOBA|Cooperative|& Sons|and Sons';
const capitals = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
const marked =
  'brand(?:ed)?(?: name)?|trade ?mark|trade name|sold as|known as|under the name|nembo(?: ya)?|chapa(?: ya)?|kwa jina la|iitwayo|iitwao|inayoitwa';
const quoted = '["“‘«](?<name>[^"”’»\\n]{2,40})["”’»]';

/** Names that nobody told us, where the words around them say what they are. */
export const hintPatterns: readonly Found[] = [
  {
    kind: 'NUMBER',
    pattern: new RegExp(
      `${before}(?:${numberWords})${after}[\\s.:#]{0,3}(?:(?:no|na|nr|number|namba|nambari)\\b)?[\\s.:#]{0,3}(?<name>[\\p{Lu}\\d][\\p{Lu}\\d/-]{3,24}\\d)`,
      'giu',
    ),
  },
  {
    kind: 'ORGANISATION',
    pattern: new RegExp(`${before}(?<name>${capitals}(?:\\s+(?:${capitals}|and|&|na|ya|wa)){0,5}\\s+(?:${company}))${after}`, 'gu'),
  },
  { kind: 'BRAND', pattern: new RegExp(`${before}(?:${marked})[\\s:]{1,3}${quoted}`, 'giu') },
  { kind: 'BRAND', pattern: new RegExp(`${before}(?:${marked})[\\s:]{1,3}(?<name>${capitals}(?:\\s+${capitals}){0,2})`, 'gu') },
  { kind: 'BRAND', pattern: new RegExp(`${before}(?<name>${capitals}(?:\\s+${capitals}){0,2})\\s?[®™]`, 'gu') },
  {
    kind: 'PERSON',
    pattern: new RegExp(
      `${before}(?:Dr|Prof|Eng|Mr|Mrs|Ms|Bw|Bi|Ndugu|Mhandisi|Mzee)\\.?\\s+(?<name>(?:\\p{Lu}\\.\\s?){0,3}${capitals}(?:\\s+(?:\\p{Lu}\\.|${capitals})){0,3})`,
      'gu',
    ),
  },
  { kind: 'PLACE', pattern: new RegExp(`${before}(?<name>(?:P\\.?\\s?O\\.?\\s?Box|S\\.?\\s?L\\.?\\s?P\\.?)\\s*\\d{1,6})${after}`, 'giu') },
  {
    kind: 'PLACE',
    pattern: new RegExp(
      `${before}(?<name>(?:[Mm]taa wa|[Kk]ata ya|[Kk]ijiji cha|[Ww]ilaya ya|[Bb]arabara ya|[Pp]lot [Nn]o\\.?|[Kk]italu [Nn]a(?:mba)?\\.?)\\s+[\\p{Lu}\\d][\\p{L}\\p{N}’'/-]*)`,
      'gu',
    ),
  },
  {
    kind: 'PLACE',
    pattern: new RegExp(`${before}(?<name>${capitals}(?:\\s+${capitals}){0,2}\\s+(?:Street|Road|Ward|Village|District))${after}`, 'gu'),
  },
];
