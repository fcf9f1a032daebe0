export { digestOf } from './claim/address-digest.js';
export { IdentityManifest } from './identity.manifest.js';
export { identityEntities, IdentityModule } from './identity.module.js';
export { fingerprintOf, looksLikeToken, newToken } from './mail-link/token.js';
export { hashPassword } from './password/password.js';
export { enrol, type Enrolment } from './person/person.enrolment.js';
export { PersonEntity } from './person/person.entity.js';
export { canPerson } from './person/person.policy.js';
export {
  authorColumns,
  authorJson,
  authorOf,
  type AuthorRow,
  personJson,
  PersonQueries,
} from './person/person.queries.js';
export { type Person, PersonView, Role, RoleGrantView, type Viewer } from './person/person.view.js';
export { ensureGuest, guestOf } from './session/guest.js';
export { SessionGate } from './session/session.gate.js';
export { type Session, SessionService } from './session/session.service.js';
export { AccountSuspended, SignInResult, SignInSuccess, WrongCredentials } from './sign-in/sign-in.view.js';
export { ViewerView } from './viewer/viewer.view.js';
