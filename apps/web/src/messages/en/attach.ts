export const attach = {
  'attach.title': 'Add a picture or a file',
  'attach.file': 'Picture or file',
  'attach.fileHint':
    'Pictures, PDF, office documents without macros, CSV or text; up to 10 MB each, ten to a post. Where a picture was taken is removed from it.',
  'attach.alt': 'What does the picture show?',
  'attach.altHint': 'One sentence for people who do not see it. For a file: what to call it.',
  'attach.decorative': 'It is only decoration',
  'attach.button': 'Add to the text',
  'attach.drop': 'You can also paste a picture into the text, or drop a file on it.',
  'attach.added': 'Added at the end of your text. You can move it and change its words.',
  'attach.addedBare':
    'Added at the end of your text. Say between the brackets ![…] what the picture shows, for people who do not see it.',
  'attach.sending': 'Sending {name}',
  'attach.sent': '{name} is in the text',
  'attach.cancel': 'Cancel',
  'attach.remove': 'Take out',
  'attach.lost': '{name} could not be sent. Check the connection and try again.',
  'attach.describe':
    'A picture has no words yet. Say what it shows, or mark it as decoration; or post again to leave it so.',
  'attach.tooLarge': 'This file is larger than 10 MB. Make it smaller and send it again.',
  'embed.title': 'A film from another site',
  'embed.play': 'Play here (loads content from {host})',
  'embed.lead':
    'The film comes from {host}. When you play it, that site learns your network address and that you watch this film here, and it may keep things in your browser. Until then nothing is asked of it.',
  'embed.remember': 'Play films from {host} at once from now on',
  'embed.remembered': 'Films from {host} play at once in this browser.',
  'embed.forget': 'Ask again',
  'embed.frame': 'Film from {host}',
  'embed.unknown':
    'There is no such film, or it comes from a site that is not on the list. Follow the link in the post instead.',
  'embed.settings': 'Films from other sites',
  'embed.settingsLead': 'These sites may play films at once in this browser.',
  'embed.settingsNone': 'You are asked each time before a film of another site is loaded.',
  'embed.forgetAll': 'Ask me again each time',
};
