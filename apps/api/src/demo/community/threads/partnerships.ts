import type { CommunityThread } from '../types.js';

export const partnerships: readonly CommunityThread[] = [
  {
    key: 'mou-one-page',
    theme: 'sustainable-partnerships',
    author: 'nino',
    language: 'en',
    title: 'What must an agreement with a small company contain, if it has to fit on one page?',
    askedHoursAgo: 1130,
    markdown: `Our standard agreement has eleven pages. It was written by a lawyer for a large construction firm. A bakery with six people looks at it, smiles, and never calls back.

I would like a **single page** that a baker reads in five minutes and signs the same day. What is indispensable, and what can go into an annex that nobody has to read at once?`,
    votes: ['arben', 'leila', 'moussa', 'grace', 'karim'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 1127,
        markdown: `Ask your legal adviser what the law really demands. Ours came back with two things, insurance and working hours. Everything else is good manners.`,
        votes: ['nino'],
      },
      {
        author: 'luc',
        language: 'en',
        hoursAgo: 1121,
        markdown: `We went from nine pages to one, two years ago. What survived, in this order:

| Line | What we write | Why it survived |
| --- | --- | --- |
| Who | one name and phone on each side, **and a deputy** | people change jobs |
| What the learner will do | three tasks, in the words of the company | so that nobody sweeps the floor for six weeks |
| When | dates, hours per day, free days | the law asks for it |
| Insurance | one sentence and the policy number of the school | the first question of every owner |
| What the company gets | one thing, for example a day in our workshop | otherwise it is a favour, and favours end |
| How to stop | either side, one phone call and a week | nobody has ever used it, everybody reads it |

The rest (data protection, discipline, assessment grid) is an annex on our website. The page only says that it exists.

It took our legal service two meetings to agree. The argument that worked: an agreement that is not signed protects nobody.`,
        votes: ['nino', 'arben', 'leila', 'moussa', 'grace', 'karim', 'paolo', 'ingrid', 'jonas', 'elena', 'oksana'],
        isAnswer: true,
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 1102,
        markdown: `Company side: the line "how to stop" is indeed the one I read first. And please print the learner's name and age at the top, not "the beneficiary".`,
        votes: ['luc', 'nino', 'marta'],
      },
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 1090,
        markdown: `Thank you Luc, this is it. Our version is now one page in Georgian with six lines and a seventh, "what we do if something breaks". Three bakeries and a cheese maker signed in the first week. I mark this as the answer.`,
        votes: ['luc', 'ingrid', 'paolo'],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 486,
        markdown: `One addition after trying it in Elbasan: put the *date of the next meeting* on the page before signing. We did it with half of our partners, more or less by chance. Those with a date met us. Most of the others did not.`,
        votes: ['nino', 'luc', 'karim', 'grace'],
      },
    ],
  },
  {
    key: 'hotels-do-not-answer',
    theme: 'sustainable-partnerships',
    author: 'grace',
    language: 'en',
    title: 'Forty e-mails to hotels, two polite refusals: how did you find your first private partner?',
    askedHoursAgo: 402,
    markdown: `I am the liaison officer for hospitality in a public polytechnic. Since the beginning of the school year I have written to forty hotels and lodges around Nakuru and Naivasha. Result: two "we will keep your letter on file" and silence.

My letter introduces the polytechnic (history, number of learners, our new training kitchen), asks for a partnership and attaches our brochure.

- What did you write or say that got you through the door?
- Is the general manager the right person at all?
- Would you start with one big hotel or five small ones?`,
    votes: ['arben', 'moussa', 'amina'],
    edited: {
      by: 'grace',
      hoursAgo: 401.5,
      note: 'Described what my letter contains.',
      before: `I am the liaison officer for hospitality in a public polytechnic. Since the beginning of the school year I have written to forty hotels and lodges around Nakuru and Naivasha. Result: two "we will keep your letter on file" and silence.

- What did you write or say that got you through the door?
- Is the general manager the right person at all?
- Would you start with one big hotel or five small ones?`,
    },
    replies: [
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 400,
        markdown: `Not the general manager. In our hotels the person who suffers from missing staff is the **housekeeping manager or the head chef**. They opened the door to their boss for us.`,
        votes: ['grace', 'arben', 'elena', 'luc'],
      },
      {
        author: 'nadia',
        language: 'en',
        hoursAgo: 398,
        markdown: `Hotels only trust certified centres. I provide quality certificates for your centre in 48 hours, no audit visit needed, special price for this forum. Write to me at offers@certificates.example.`,
        votes: [],
        hidden: {
          by: 'marta',
          hoursAgo: 396,
          reason:
            'This is an advertisement and does not answer the question. Please share experience here, not offers for sale.',
        },
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 391,
        markdown: `Your letter is about you. (Mine was too, for a year.) Try a letter about them: five sentences, one of which is a question they can answer without a meeting. Ours was "Which two positions are hardest to fill before the season?" Eleven of thirty answered that.`,
        votes: ['grace', 'nino', 'ingrid', 'leila', 'amina', 'marta'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 380,
        markdown: `I receive letters of that kind every week, so here is how they die on my desk: attachment (not opened), "partnership" (sounds like meetings), no phone number of a person.

How one survived: a teacher called at 7:15, when I am in but the meetings have not begun, said *"I have a learner who lives 800 metres from your gate and repairs motorcycles in his spare time, may he come for one day?"* He came for one day. That was six years ago. Today we have 34 apprentices, nine of them from that school.

So:

1. Offer **one person for one day**, not a partnership.
2. Phone, at an hour when they can talk.
3. Come along on that day, at noon, for ten minutes.
4. Ask on the way out: *"What should we teach that we don't?"* Write it down in front of them.
5. Only at the second visit mention paper.`,
        votes: [
          'grace',
          'nino',
          'arben',
          'luc',
          'amina',
          'moussa',
          'ingrid',
          'paolo',
          'rania',
          'karim',
          'leila',
          'elena',
        ],
        isAnswer: true,
      },
      {
        author: 'karim',
        language: 'fr',
        hoursAgo: 374,
        markdown: `Et plutôt cinq petits qu'un grand pour commencer. Le grand demande l'accord du siège, les petits décident le jour même. Quand le grand voit que ses voisins le font, il appelle de lui-même.`,
        votes: ['grace', 'leila', 'nino'],
      },
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 233,
        markdown: `Report after one week of doing it Jonas's way.

- 12 phone calls between 7 and 8 in the morning
- 9 people reached
- 5 said yes to one learner for one day
- 3 of those asked for the same learner again

One lodge owner told me: "Finally somebody sends me a human being and not a brochure." I had no idea. Thank you all. Jonas's reply is marked as the answer, and number 4 on his list is the hardest, because you have to be quiet.`,
        votes: ['jonas', 'arben', 'nino', 'ingrid', 'luc', 'marta', 'oksana', 'sofia', 'leila'],
      },
      {
        author: 'ingrid',
        language: 'en',
        hoursAgo: 230,
        markdown: `Grace, would you tell this in ten minutes at one of our next webinars? With the numbers, just like that.`,
        votes: ['paolo', 'jonas'],
      },
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 229,
        markdown: `Gladly, if the lodge owner may come too. She speaks better than me.`,
        votes: ['ingrid', 'nino', 'amina'],
      },
    ],
  },
  {
    key: 'pme-apres-un-an',
    theme: 'sustainable-partnerships',
    author: 'leila',
    language: 'fr',
    title: 'Comment garder les PME autour de la table après la première année ?',
    askedHoursAgo: 860,
    markdown: `La première année, tout le monde vient : la convention est neuve, il y a du café et un photographe. La deuxième année, sur trente-deux entreprises, il en reste une douzaine, et ce sont toujours les mêmes.

Nous organisons deux réunions par an, d'une demi-journée chacune, avec ordre du jour et compte rendu. Je sens bien que ce n'est pas la bonne forme pour un patron de huit salariés, mais par quoi la remplacer ?`,
    votes: ['karim', 'moussa', 'luc', 'samir'],
    replies: [
      {
        author: 'moussa',
        language: 'fr',
        hoursAgo: 856,
        markdown: `Chez nous, ce sont les visites qui tiennent, pas les réunions. Un quart d'heure devant la machine, une fois par mois, et on repart.`,
        votes: ['leila'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 848,
        markdown: `Même constat, même douzaine. Voici ce qui a fait remonter le nombre à vingt-six en deux ans :

**1. Nous avons supprimé les réunions plénières.** À la place, trois rendez-vous courts par an, à 7 h 30, dans une entreprise et jamais chez nous, 45 minutes, un seul sujet choisi par l'hôte.

**2. Chaque rencontre se termine par une décision qui sera visible.** Exemple : « à partir de septembre, les élèves apprennent à lire le plan de maintenance du compresseur de M. Girard ». En septembre, nous envoyons la photo.

**3. Nous donnons avant de demander.** Une demi-journée de banc d'essai gratuite, un devoir de maths fait avec leurs chiffres, un élève pour l'inventaire.

**4. On a le droit d'être en sommeil.** Une entreprise peut dire « pas cette année » sans se justifier. Nous la rappelons en janvier. Avant, elle disparaissait par gêne.

Le point 4 ne coûte rien et c'est celui qui a le plus changé les choses.`,
        votes: ['leila', 'karim', 'moussa', 'samir', 'ingrid', 'paolo', 'nino', 'sofia', 'elena'],
        isAnswer: true,
      },
      {
        author: 'paolo',
        language: 'fr',
        hoursAgo: 840,
        markdown: `Le droit d'être en sommeil, je n'avais encore lu cela nulle part. Luc, accepteriez-vous que je reprenne ces quatre points, avec votre nom, dans la partie sur la fidélisation des partenaires ?`,
        votes: ['leila', 'ingrid'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 839,
        markdown: `Bien sûr. Citez plutôt le lycée, nous sommes quatre à nous en occuper.`,
        votes: ['paolo', 'leila'],
      },
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 170,
        markdown: `Retour d'expérience : premier rendez-vous à 7 h 30 chez un bobinier, neuf entreprises présentes, dont quatre que je n'avais pas vues depuis deux ans. Sujet choisi par lui : « pourquoi vos jeunes ne savent pas dire qu'ils n'ont pas compris ». Le meilleur échange de l'année. Merci Luc.`,
        votes: ['luc', 'karim', 'moussa', 'ingrid', 'nino'],
      },
    ],
  },
  {
    key: 'commune-partenaire',
    theme: 'sustainable-partnerships',
    author: 'moussa',
    language: 'fr',
    title: 'Associer la mairie à un partenariat école-entreprises : par où commencer ?',
    askedHoursAgo: 77,
    markdown: `La liste d'actions des dossiers de connaissances conseille d'associer les autorités locales. À Thiès, la mairie est bienveillante mais très occupée, et après chaque élection les interlocuteurs changent.

Nous ne cherchons pas d'argent, ou pas d'abord. Plutôt un courrier de soutien pour les artisans, et une salle pour le salon des métiers. À qui vous êtes-vous adressés la première fois : au maire, à un service, à un élu en particulier ?`,
    votes: ['leila', 'luc'],
    replies: [
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 74,
        markdown: `Au service, jamais à l'élu d'abord. Chez nous c'est la responsable des affaires économiques : elle était là avant, elle sera là après. Une fois qu'elle est convaincue, c'est elle qui écrit la lettre que le maire signe.`,
        votes: ['moussa', 'luc', 'karim', 'samir'],
      },
      {
        author: 'sofia',
        language: 'fr',
        hoursAgo: 70,
        markdown: `À Setúbal, nous avons invité la municipalité à quelque chose qui existait déjà : la remise des attestations de stage. Elle n'avait qu'à venir, serrer des mains et voir soixante familles contentes. La salle, elle l'a proposée d'elle-même l'année suivante.`,
        votes: ['moussa', 'leila', 'ingrid', 'elena'],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 51,
        markdown: `Sorry for English, I read French better than I write it. We send the municipality one page twice a year with three numbers about *their* young people: how many in training, how many in placements, how many employed in town. They use it in their own reports. Since then they answer our letters.`,
        votes: ['moussa', 'leila', 'luc', 'nino'],
      },
      {
        author: 'moussa',
        language: 'fr',
        hoursAgo: 7,
        markdown: `Trois réponses, trois portes différentes : la personne qui reste, la cérémonie, les chiffres. J'essaie les trois, dans cet ordre. Arben, votre page avec les trois nombres, pourrait-on en voir un exemple ?`,
        votes: ['arben'],
      },
    ],
  },
];
