export const attach = {
  'attach.title': 'Ajouter une image ou un fichier',
  'attach.file': 'Image ou fichier',
  'attach.fileHint':
    'Images, PDF, documents bureautiques sans macros, CSV ou texte ; 10 Mo au plus chacun, dix par message. Le lieu de la prise de vue est retiré des images.',
  'attach.alt': 'Que montre l’image ?',
  'attach.altHint': 'Une phrase pour les personnes qui ne la voient pas. Pour un fichier : comment l’appeler.',
  'attach.decorative': 'Elle est seulement décorative',
  'attach.button': 'Ajouter au texte',
  'attach.drop': 'Vous pouvez aussi coller une image dans le texte ou y déposer un fichier.',
  'attach.added': 'Ajouté à la fin de votre texte. Vous pouvez le déplacer et changer ses mots.',
  'attach.addedBare':
    'Ajouté à la fin de votre texte. Dites entre les crochets ![…] ce que montre l’image, pour les personnes qui ne la voient pas.',
  'attach.sending': 'Envoi de {name}',
  'attach.sent': '{name} est dans le texte',
  'attach.cancel': 'Annuler',
  'attach.remove': 'Retirer',
  'attach.lost': '{name} n’a pas pu être envoyé. Vérifiez la connexion et réessayez.',
  'attach.describe':
    'Une image n’a pas encore de mots. Dites ce qu’elle montre, ou marquez-la comme décorative ; ou publiez de nouveau pour la laisser ainsi.',
  'attach.tooLarge': 'Ce fichier dépasse 10 Mo. Réduisez-le puis renvoyez-le.',
};
