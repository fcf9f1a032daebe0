export const claims = {
  'claim.title': 'Imported from elsewhere',
  'claim.from':
    'What this person wrote came here with “{source}”, before this community. Nobody has signed in as them.',
  'claim.mine': 'This is me',
  'claim.words': 'How can we tell?',
  'claim.hint':
    'An administrator reads this. For example a link to your profile there, or something only you know. 3 to 500 characters.',
  'claim.button': 'Claim these contributions',
  'claim.made': 'Your claim is with the administrators. You will get a notice when it is decided.',
  'claim.guest': 'If this is you, sign in and claim these contributions.',
  'claims.title': 'Claims on imported authors',
  'claims.lead':
    'Members say that they wrote what was imported under another name. Accepting hands over everything that author wrote.',
  'claims.empty': 'No claim is waiting. Claims whose address proves them are accepted at once.',
  'claims.says': 'says to be',
  'claims.claimed': 'claimed {when}',
  'claims.accept': 'Accept',
  'claims.decline': 'Decline',
  'claims.reasonHint': 'They will read this. 3 to 500 characters.',
  'claims.done': 'It is decided, and they are told.',
};
