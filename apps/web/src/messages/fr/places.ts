import type { places as english } from '../en/places.js';

export const places: Record<keyof typeof english, string> = {
  'demo.title': 'La démonstration et ses personnages',
  'demo.lead':
    'Tout est inventé ici : les personnes, leurs centres, leurs fils. Connectez-vous d’un clic comme l’une d’elles. Cette page n’existe que sur l’ordinateur où tourne la démonstration.',
  'demo.cast': 'Se connecter comme',
  'demo.signInAs': 'Se connecter comme {name}',
  'demo.you': 'C’est vous en ce moment',
  'demo.mails': 'Messages',
  'demo.mailsLead':
    'Une démonstration n’envoie pas de messages. Ceux qu’elle aurait envoyés sont gardés ici, les plus récents d’abord.',
  'demo.mailsEmpty':
    'Aucun message pour l’instant. Créez un compte ou demandez un nouveau mot de passe : le message apparaîtra ici.',
  'demo.to': 'À {address}',
  'about.title': 'À propos de Guildhall',
  'about.lead':
    'Guildhall est le lieu où la communauté des centres d’excellence professionnelle pose ses questions et y répond : enseignants, formateurs, chefs d’établissement et formateurs en entreprise, dans une cinquantaine de pays.',
  'about.howTitle': 'Comment cela marche',
  'about.how':
    'Quelqu’un pose une question dans l’un des cinq thèmes, dans sa langue. D’autres répondent avec ce qu’ils ont essayé. La personne qui a demandé, ou la modération, retient la réponse qui a résolu la question, pour que la suivante la trouve aussitôt.',
  'about.partnersTitle': 'Trouver des partenaires',
  'about.partners':
    'Les centres disent ce qu’ils offrent et ce qu’ils cherchent, et Guildhall dit lesquels vont ensemble, et pourquoi, même d’une langue à l’autre. Qui est intéressé répond à trois questions, chacun reçoit une réponse, et noms et adresses n’apparaissent que si les deux le veulent. Personne ne paie pour être mieux placé.',
  'about.whoTitle': 'Qui en prend soin',
  'about.who':
    'La modération peut masquer ce qui enfreint les règles et doit donner un motif, que l’auteur lit. Chaque décision est conservée et peut être annulée. L’administration donne et retire les rôles.',
  'about.whereTitle': 'D’où cela vient',
  'about.where':
    'Le point de départ est le webinaire « A glance at the Knowledge Packages » du projet Internationalising Vocational Excellence, le 24 février 2025, et ce qui y a été demandé aux participants : ce qui aide, ce qui compte, ce qui manque. Les cinq thèmes sont ceux de ce projet. Guildhall n’est pas un site officiel de l’Union européenne ni de la Fondation européenne pour la formation.',
  'about.freeTitle': 'Logiciel libre',
  'about.free':
    'Guildhall est publié sous la licence publique de l’Union européenne 1.2. Chacun peut l’exécuter, l’étudier, le modifier et le transmettre.',
  'privacy.title': 'Vie privée',
  'privacy.lead':
    'Ce que ce site conserve à votre sujet, pourquoi et combien de temps. Il n’y a ni publicité ni pistage.',
  'privacy.publicTitle': 'Ce que tout le monde peut voir',
  'privacy.public':
    'Votre nom, votre pays, vos langues, ce que vous dites de vous, vos rôles, vos questions et réponses avec toutes leurs versions. Qu’un message vous ait été utile est compté ; par qui n’est pas montré.',
  'privacy.ownTitle': 'Ce que vous seul pouvez voir',
  'privacy.own':
    'Votre adresse e-mail, vos avis, votre brouillon de question et vos sessions ouvertes. Votre mot de passe n’est conservé que sous une forme d’où on ne peut pas le relire.',
  'privacy.webinarTitle': 'Webinaires',
  'privacy.webinar':
    'Qui réserve une place sans compte donne une adresse et, s’il le veut, un nom. L’adresse sert aux e-mails sur ce seul webinaire ; personne ne la voit ni n’apprend qu’elle y figure. Les questions s’affichent avec le nom ou sans. Un cookie avec un nombre au hasard vous retrouve dans votre navigateur.',
  'privacy.centreTitle': 'Centres et partenaires',
  'privacy.centre':
    'Tout le monde voit le profil d’un centre, qui parle en son nom, et ses annonces ouvertes avec leurs modifications. Un brouillon n’est vu que par les gens de son centre. Une marque d’intérêt est lue par les gens des deux centres et par personne d’autre, modération comprise ; ce que l’un des deux signale est lu par la modération, en copie. Le nom et l’adresse des deux personnes concernées sont montrés aux deux centres quand tous deux ont accepté, jusqu’à ce que l’un d’eux y mette fin. Les correspondances viennent de ce que disent annonces et profils à tout le monde, jamais des marques d’intérêt ; ce que vous écartez ne change que votre liste. Un consortium est vu par ses partenaires et par ceux qu’il invite. Dans un webinaire, les autres ne voient que votre centre cherche des partenaires que si vous l’y dites.',
  'privacy.staffTitle': 'Ce que la modération peut voir',
  'privacy.staff':
    'Ce qui a été masqué et pourquoi, et quels comptes sont suspendus. Elle ne voit pas votre adresse e-mail.',
  'privacy.cookiesTitle': 'Cookies',
  'privacy.cookies':
    'Seulement ce dont le site a besoin : un qui vous garde connecté, un avec un nombre aléatoire qui retrouve votre brouillon avant que vous ayez un compte, deux qui retiennent la langue et l’apparence si vous les choisissez, et deux de courte durée pendant que vous créez un compte ou demandez un lien.',
  'privacy.timesTitle': 'Combien de temps',
  'privacy.times.session': 'Sessions : jusqu’à ce que vous vous déconnectiez, ou 30 jours sans usage.',
  'privacy.times.signUp': 'Une inscription non confirmée : 24 heures.',
  'privacy.times.draft': 'Un brouillon de question : 180 jours après le dernier enregistrement.',
  'privacy.times.webinar':
    'Une place de webinaire : sans confirmation, 30 jours ou jusqu’à la fin du webinaire ; nom et adresse sans compte, 180 jours après sa fin. Vos questions et vos votes restent, sans vous.',
  'privacy.times.centre':
    'Marques d’intérêt et mises en relation : aussi longtemps que la communauté existe. Une fois terminées, chaque côté peut effacer ses propres mots ; qui a fait quoi, sans les mots, reste.',
  'privacy.times.rest':
    'Votre compte et ce que vous avez écrit : aussi longtemps que la communauté existe, sauf demande de votre part.',
  'privacy.othersTitle': 'Qui d’autre les reçoit',
  'privacy.others':
    'Personne. Aucune page ne charge quoi que ce soit d’un autre site. Les adresses réseau servent à arrêter les abus et figurent dans les journaux de qui exploite cette installation.',
  'privacy.rightsTitle': 'Vos droits',
  'privacy.rights':
    'Vous pouvez changer profil, adresse et mot de passe dans les réglages. Pour obtenir une copie de vos données ou faire effacer votre compte, écrivez à qui exploite cette installation ; il n’y a pas encore de bouton pour cela.',
};
