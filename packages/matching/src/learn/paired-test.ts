import { seededNumbers } from './seeded-order';

const rounds = 2000;

/**
 * How likely differences as favourable as these are if they had no direction: their signs are turned at random (Fisher's permutation
 * test for pairs, one-sided; Smucker, Allan and Carterette, CIKM 2007, recommend it for rankings). 1 if nothing differs.
 */
export function chanceOfGain(differences: readonly number[], seed: number): number {
  const random = seededNumbers(seed);
  const moved = differences.filter((one) => one !== 0);
  const seen = moved.reduce((sum, one) => sum + one, 0);
  let asGood = 1;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (const one of moved) sum += random() < 0.5 ? one : -one;
    if (sum >= seen - 1e-12) asGood++;
  }
  return asGood / (rounds + 1);
}
