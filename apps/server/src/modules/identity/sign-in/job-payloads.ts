import { languages } from '@kongano/domain';
import * as v from 'valibot';

const email = v.object({ email: v.string() });
const signUp = v.object({
  name: v.string(),
  email: v.string(),
  language: v.picklist(languages),
  passwordHash: v.string(),
  nextPath: v.string(),
});

export const readEmailJob = (payload: unknown): string => v.parse(email, payload).email;
export const readSignUpJob = (payload: unknown): v.InferOutput<typeof signUp> => v.parse(signUp, payload);

const id = v.object({ id: v.pipe(v.string(), v.uuid()) });
export const readIdJob = (payload: unknown): string => v.parse(id, payload).id;
