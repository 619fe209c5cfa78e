import { v5 as uuidv5 } from 'uuid';

const demonstration = '0c7f3c52-6a0e-4b0e-9c39-5b1f0f6c2d11';

/** The same id in every demonstration for what a name of the set stands for, so that links and tests can name it. */
export const demoId = (name: string): string => uuidv5(name, demonstration);
