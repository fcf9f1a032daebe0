import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { badInput, inputMessages } from '@guildhall/kernel';
import { passwordProblem } from '@guildhall/text';

/** argon2id by OWASP's first recommendation: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The same password typed on another keyboard may come in another Unicode form. */
const canonical = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => hash(canonical(password), cost);

let nobodys: Promise<string> | undefined;

/**
 * Whether this is the password of that hash. Without a hash it takes as long and says no, so that the time of an
 * answer does not tell whether an account exists.
 */
export async function passwordFits(password: string, passwordHash: string | undefined): Promise<boolean> {
  const fits = await verify(
    passwordHash ?? (await (nobodys ??= hashPassword(randomBytes(18).toString('base64')))),
    canonical(password),
  );
  return fits && passwordHash !== undefined;
}

/** @throws BAD_INPUT on the field `password` when people like this one would be guessed by it. */
export function requireGoodPassword(password: string, person: { name: string; email: string }): void {
  const problem = passwordProblem(password, person);
  if (problem) throw badInput({ field: 'password', say: inputMessages[problem]() });
}
