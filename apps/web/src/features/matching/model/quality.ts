/** A quality of 0 to 1 as a mark of 0 to 100. */
export const markOf = (quality: number): number => Math.round(quality * 100);

/** How much better, in marks; negative for worse. Taken of the rounded marks, so that what is shown adds up. */
export const gainOf = ({ hand, learned }: { hand: number; learned: number }): number => markOf(learned) - markOf(hand);

/** A weight with at most two digits after the point. */
export const weightOf = (weight: number): number => Math.round(weight * 100) / 100;
