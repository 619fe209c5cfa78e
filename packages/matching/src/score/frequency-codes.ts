/**
 * Weighted frequencies as one byte: quarters up to 16, then steps of two per cent. Texts are profiled in these values, so the
 * index and an explanation of a single pair compute with the very same numbers.
 */
const quarters = 64;
const step = 1.02;
const codes = 256;

/** The frequency that each code stands for; code 0 stands for none. */
export const frequencyOfCode: Float64Array = Float64Array.from({ length: codes }, (_, code) =>
  code <= quarters ? code / 4 : (quarters / 4) * step ** (code - quarters),
);

/** The code nearest to a positive frequency; what is larger than the largest has its code. */
export function codeOfFrequency(frequency: number): number {
  const limit = quarters / 4;
  const code = frequency <= limit ? Math.round(frequency * 4) : quarters + Math.round(Math.log(frequency / limit) / Math.log(step));
  return Math.min(codes - 1, Math.max(1, code));
}

/** A positive frequency as it is kept. */
export const keptFrequency = (frequency: number): number => frequencyOfCode[codeOfFrequency(frequency)] as number;
