import { registerEnumType } from '@nestjs/graphql';

/** What a moderator looked at to verify a centre. */
export enum VerificationWay {
  SITE = 'site',
  REGISTER = 'register',
  MAIL = 'mail',
}
registerEnumType(VerificationWay, {
  name: 'VerificationWay',
  description:
    'SITE: its own site names its people. REGISTER: a public register has it. MAIL: a mail came from its domain.',
});
