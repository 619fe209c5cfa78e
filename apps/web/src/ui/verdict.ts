/** Whether something that is asked for is there, is not, or nobody knows. */
export type Verdict = 'met' | 'gap' | 'unknown';
