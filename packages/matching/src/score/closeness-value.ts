/** How well two documents agree in one feature: 0..1, or why that cannot be said. */
export type Closeness = number | 'not-asked' | 'not-stated';
